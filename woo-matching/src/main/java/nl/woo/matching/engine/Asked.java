package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/**
 * A question as it was read, once for all offerings.
 *
 * @param logWeeks natural logarithm of the wished weeks
 * @param hasDesk whether the firm says that it has a place to work with somebody to guide
 * @param brings which of the needs of tracks it meets
 * @param matches finds what it has in common with an offering's track
 */
record Asked(
        Demand demand,
        LocalDate today,
        long wishedDay,
        long todayDay,
        double logWeeks,
        QuestionContent content,
        Wants wants,
        Leaning leaning,
        boolean hasDesk,
        Set<String> brings,
        Function<Offered, ContentMatch> matches) {

    /** The vocabulary's concept for a desk and somebody to guide. */
    static final String WORKPLACE = "workplace";

    static final double SAID = 0.3;

    static Asked of(Demand demand, LocalDate today, QuestionContent content, Function<Offered, ContentMatch> matches) {
        return new Asked(
                demand,
                today,
                demand.wishedStart().toEpochDay(),
                today.toEpochDay(),
                Math.log(Math.max(1, demand.wishedWeeks())),
                content,
                Wants.of(content.profile()),
                content.leaning(demand.size()),
                content.profile().ofConcept(WORKPLACE) >= SAID,
                NeedsRule.brought(content.profile()),
                matches);
    }
}
