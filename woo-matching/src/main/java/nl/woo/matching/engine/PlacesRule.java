package nl.woo.matching.engine;

/** The more places are free, the surer the question gets one. */
class PlacesRule implements SoftRule {
    private static final double PLENTY = 4;

    @Override
    public Rating rate(Situation situation) {
        int free = Math.max(0, situation.supply().freePlaces());
        int places = situation.supply().places();
        if (free == 0) {
            return new Rating(0, Reason.of("places.none", places));
        }
        double share = places > 0 ? (double) free / places : 1;
        return new Rating(Math.max(share, free / PLENTY), Reason.of("places.free", free, places));
    }
}
