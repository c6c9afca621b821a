package nl.woo.matching.engine;

/** An MBO internship is done at an accredited firm ('erkend leerbedrijf'), unless a hub hosts it. */
class AccreditationRule implements HardRule {
    @Override
    public boolean excludes(Situation situation) {
        return asksForIt(situation)
                && situation.demand().firm().accredited().isPresent()
                && !situation.demand().firm().accredited().get();
    }

    @Override
    public Reason exclusion(Situation situation) {
        return Reason.of("accreditation.none");
    }

    static boolean unknown(Situation situation) {
        return asksForIt(situation) && situation.demand().firm().accredited().isEmpty();
    }

    private static boolean asksForIt(Situation situation) {
        Supply supply = situation.supply();
        return supply.level() == Level.MBO && supply.form() == Form.INTERNSHIP && !supply.hasHub();
    }
}
