package nl.woo.matching.engine;

/** The more places are free, the surer the question gets one. */
class PlacesRule implements SoftRule {
    private static final double PLENTY = 4;

    @Override
    public double strength(Situation situation) {
        int free = Math.max(0, situation.supply().freePlaces());
        int places = situation.supply().places();
        double share = free == 0 ? 0 : places > 0 ? (double) free / places : 1;
        return Math.min(1, Math.max(share, free / PLENTY));
    }

    @Override
    public Reason reason(Situation situation) {
        int free = Math.max(0, situation.supply().freePlaces());
        int places = situation.supply().places();
        return free == 0 ? Reason.of("places.none", places) : Reason.of("places.free", free, places);
    }
}
