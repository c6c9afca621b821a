package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.woo.matching.engine.text.Concept;

/** Decides whether a question can go at once, needs preparation, or has no track. */
final class CategoryChoice {
    private static final double LEAST_VALUE = 0.09;
    private static final double FULL_VALUE = 0.32;
    private static final double PREPARE = 0.6;
    private static final double MUCH_NEARER = 1.35;
    private static final double NOTHING_COMES_NEAR = 2.5;

    /** So many weeks ago an intake was that nobody plans on it; a team may still take a question in itself. */
    private static final int GONE = -5;

    private static final double PERSONAL = 0.5;
    private static final double WORKS_WITH_DATA = 0.9;
    private static final String PRIVACY = "privacy-law";
    private static final int WORTH_WAITING = 8;
    private static final int CAN_CATCH_UP = 6;

    private CategoryChoice() {}

    record Choice(Category category, Reason reason, List<Reason> missing) {}

    static Choice of(Asked asked, List<Recognition> recognitions, Optional<Fit> best, List<Fit> all) {
        if (asked.demand().level().isEmpty()) {
            Optional<Reason> outside = outside(recognitions);
            if (outside.isPresent()) {
                return none(outside.get());
            }
        }
        if (best.isEmpty() || best.get().value() < LEAST_VALUE) {
            return none(Reason.of("category.none"));
        }
        Situation situation = best.get().situation();
        if (situation.weeksLater() <= GONE) {
            return none(Reason.of("category.gone", best.get().supply().intake()));
        }
        Optional<Situation> gone = gone(all);
        if (nearer(gone, situation, NOTHING_COMES_NEAR)) {
            return none(Reason.of("category.gone", gone.get().supply().intake()));
        }
        List<Reason> missing = missing(asked.content(), situation, best.get().value());
        if (nearer(gone, situation, MUCH_NEARER)) {
            missing.add(Reason.of("category.elsewhere", gone.get().supply().name()));
        }
        return missing.isEmpty()
                ? new Choice(
                        Category.DIRECT,
                        Reason.of("category.direct", best.get().supply().intake()),
                        missing)
                : new Choice(Category.PREPARATION, missing.get(0), missing);
    }

    private static Choice none(Reason reason) {
        return new Choice(Category.NONE, reason, List.of());
    }

    private static Optional<Reason> outside(List<Recognition> recognitions) {
        return recognitions.stream()
                .filter(recognition -> recognition.kind() != Recognition.Kind.DUPLICATE
                        && recognition.kind() != Recognition.Kind.OTHER_LANGUAGE)
                .map(Recognition::reason)
                .findFirst();
    }

    /** The offering that suits best of those whose intake has gone. */
    private static Optional<Situation> gone(List<Fit> all) {
        return all.stream()
                .map(Fit::situation)
                .filter(other -> other.weeksLater() <= PeriodRule.GONE)
                .max(Comparator.comparingDouble(Situation::suits));
    }

    private static boolean nearer(Optional<Situation> gone, Situation best, double times) {
        return gone.isPresent() && gone.get().suits() > times * best.suits();
    }

    private static List<Reason> missing(QuestionContent question, Situation best, double value) {
        List<Reason> missing = new ArrayList<>();
        if (best.weeksLater() < PeriodRule.EARLIEST) {
            missing.add(Reason.of("category.passed", best.supply().intake()));
        } else if (best.weeksLater() > WORTH_WAITING) {
            missing.add(Reason.of("category.far", best.supply().intake()));
        } else if (best.weeksToPrepare() < -CAN_CATCH_UP) {
            missing.add(Reason.of("category.late", best.readyBy()));
        }
        List<String> words = question.words(Concept.Kind.PREPARATION);
        if (question.sum(Concept.Kind.PREPARATION) >= PREPARE && !words.isEmpty()) {
            missing.add(Reason.of("category.prepare", words.get(0)));
        }
        if (handlesPersonalData(question, best)) {
            missing.add(Reason.of("category.personal"));
        }
        if (Rules.excludes(best) && new LanguageRule().excludes(best)) {
            missing.add(Reason.of("category.language"));
        }
        if (value < FULL_VALUE) {
            missing.add(Reason.of("category.partly"));
        }
        return missing;
    }

    /** Whether students would build on or work with data of people: who may see what is agreed on first. */
    private static boolean handlesPersonalData(QuestionContent question, Situation best) {
        Wants offered = best.offered().content().deliverables();
        return question.profile().ofConcept(PRIVACY) >= PERSONAL
                && Math.max(offered.of(Deliverable.DATA), offered.of(Deliverable.BUILD)) >= WORKS_WITH_DATA;
    }
}
