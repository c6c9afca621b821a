package nl.woo.matching.engine;

import java.time.temporal.ChronoUnit;

/** The form that staff chose, or else one that lasts about as long as the entrepreneur wishes. */
class FormRule implements SoftRule {
    private static final double DAYS_PER_WEEK = 7;

    @Override
    public Rating rate(Situation situation) {
        Form form = situation.supply().form();
        if (situation.demand().form().isPresent()) {
            Form chosen = situation.demand().form().get();
            return chosen == form
                    ? new Rating(1, Reason.of("form.chosen", word(form)))
                    : new Rating(0, Reason.of("form.another", word(chosen), word(form)));
        }
        Supply supply = situation.supply();
        long weeks = Math.max(1, Math.round(ChronoUnit.DAYS.between(supply.start(), supply.end()) / DAYS_PER_WEEK));
        int wished = Math.max(1, situation.demand().wishedWeeks());
        double apart = Math.abs(Math.log((double) weeks / wished));
        return new Rating(Math.max(0, 1 - 0.6 * apart), Reason.of("form.weeks", word(form), weeks, wished));
    }

    private static String word(Form form) {
        return "@form." + form;
    }
}
