package nl.woo.matching.engine;

/** The form that staff chose, or else one that lasts about as long as the entrepreneur wishes. */
class FormRule implements SoftRule {
    private static final double STEEPNESS = 0.6;

    @Override
    public double strength(Situation situation) {
        if (situation.demand().form().isPresent()) {
            return situation.demand().form().get() == situation.supply().form() ? 1 : 0;
        }
        double apart =
                Math.abs(situation.offered().logWeeks() - situation.asked().logWeeks());
        return Math.max(0, 1 - STEEPNESS * apart);
    }

    @Override
    public Reason reason(Situation situation) {
        Form form = situation.supply().form();
        if (situation.demand().form().isPresent()) {
            Form chosen = situation.demand().form().get();
            return chosen == form
                    ? Reason.of("form.chosen", word(form))
                    : Reason.of("form.another", word(chosen), word(form));
        }
        return Reason.of("form.weeks", word(form), situation.offered().weeks(), wished(situation));
    }

    private static int wished(Situation situation) {
        return Math.max(1, situation.demand().wishedWeeks());
    }

    private static String word(Form form) {
        return "@form." + form;
    }
}
