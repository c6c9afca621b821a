package nl.woo.matching.engine;

/** Work that asks for a desk and somebody to guide it finds them: in a hub, or in a firm that has them. */
class HubRule implements SoftRule {
    private static final double PERHAPS = 0.7;
    private static final double NOT_ASKED = 0.9;
    private static final double TOO_SMALL = 0.1;

    @Override
    public double strength(Situation situation) {
        if (situation.supply().hasHub() || hasDesk(situation)) {
            return 1;
        }
        if (!asksForDesk(situation)) {
            return NOT_ASKED;
        }
        return alone(situation) ? TOO_SMALL : PERHAPS;
    }

    @Override
    public Reason reason(Situation situation) {
        if (situation.supply().hasHub()) {
            return Reason.of("hub.hosts", situation.supply().hub());
        }
        if (!asksForDesk(situation)) {
            return Reason.of("hub.notAsked");
        }
        return hasDesk(situation) ? Reason.of("hub.own") : Reason.of(alone(situation) ? "hub.alone" : "hub.asked");
    }

    private static boolean asksForDesk(Situation situation) {
        return situation.offered().content().asksForDesk();
    }

    private static boolean hasDesk(Situation situation) {
        return situation.asked().hasDesk();
    }

    private static boolean alone(Situation situation) {
        return situation.demand().firm().employees() == 1;
    }
}
