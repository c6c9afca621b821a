package nl.woo.matching.engine;

/** Without a free place there is no placement. */
class NoPlacesRule implements HardRule {
    @Override
    public boolean excludes(Situation situation) {
        return situation.supply().freePlaces() <= 0;
    }

    @Override
    public Reason exclusion(Situation situation) {
        return Reason.of("places.none", situation.supply().places());
    }
}
