package nl.woo.matching.engine;

import java.util.List;
import java.util.Optional;
import nl.woo.matching.engine.text.Concept;

/** Decides whether a question can go at once, needs preparation, or is no work for students. */
final class CategoryChoice {
    private static final double OUTSIDE = 0.6;
    private static final double OUTSIDE_SHARE = 0.3;
    private static final double LEAST_CONTENT = 0.06;
    private static final double PREPARE = 0.6;
    private static final int WORTH_WAITING = 8;
    private static final int CAN_CATCH_UP = 4;

    private CategoryChoice() {}

    record Choice(Category category, Reason reason) {}

    static Choice of(QuestionContent question, Demand demand, Optional<Situation> best) {
        if (outside(question) && demand.level().isEmpty()) {
            List<String> words = question.words(Concept.Kind.OUTSIDE);
            return new Choice(
                    Category.NONE,
                    words.isEmpty() ? Reason.of("category.none") : Reason.of("category.outside", words.get(0)));
        }
        if (best.isEmpty() || best.get().content().strength() < LEAST_CONTENT) {
            return new Choice(Category.NONE, Reason.of("category.none"));
        }
        return preparation(question, best.get())
                .map(reason -> new Choice(Category.PREPARATION, reason))
                .orElseGet(() -> new Choice(
                        Category.DIRECT,
                        Reason.of("category.direct", best.get().supply().intake())));
    }

    private static boolean outside(QuestionContent question) {
        double outside = question.sum(Concept.Kind.OUTSIDE);
        return outside >= OUTSIDE && outside >= OUTSIDE_SHARE * question.sum(Concept.Kind.SUBJECT);
    }

    private static Optional<Reason> preparation(QuestionContent question, Situation best) {
        if (best.supply().intake().isBefore(best.today()) || best.weeksLater() < PeriodRule.EARLIEST) {
            return Optional.of(Reason.of("category.passed", best.supply().intake()));
        }
        if (best.weeksLater() > WORTH_WAITING) {
            return Optional.of(Reason.of("category.far", best.supply().intake()));
        }
        if (best.weeksToPrepare() < -CAN_CATCH_UP) {
            return Optional.of(Reason.of("category.late", best.readyBy()));
        }
        List<String> words = question.words(Concept.Kind.PREPARATION);
        if (question.sum(Concept.Kind.PREPARATION) >= PREPARE && !words.isEmpty()) {
            return Optional.of(Reason.of("category.prepare", words.get(0)));
        }
        return Optional.empty();
    }
}
