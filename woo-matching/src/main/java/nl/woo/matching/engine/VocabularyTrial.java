package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tries another vocabulary on past questions before it is saved: whose theme, verdict and best tracks change, and how. Safe to share among threads. */
public final class VocabularyTrial {
    private static final int SHOWN = 5;

    private final Matcher before;
    private final Matcher after;

    /** @param after knows the same as {@code before}, with another vocabulary */
    public VocabularyTrial(Matcher before, Matcher after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What the engine says of a question, in short.
     *
     * @param theme code of the theme; empty when the words point nowhere
     * @param tracks codes of the five best tracks, best first
     */
    public record Outcome(Optional<String> theme, Category category, List<String> tracks) {}

    /** What changes for one question. */
    public record Change(String questionId, Outcome before, Outcome after) {}

    /**
     * What changes for the question; empty when nothing does.
     *
     * @param today the day on which it is looked at
     */
    public Optional<Change> of(Demand question, LocalDate today) {
        Change change = new Change(
                question.id(), outcome(before.assess(question, today)), outcome(after.assess(question, today)));
        return Optional.of(change).filter(found -> !found.before().equals(found.after()));
    }

    private static Outcome outcome(Assessment assessment) {
        return new Outcome(
                assessment.theme(),
                assessment.category(),
                assessment.ranking().stream()
                        .map(fit -> fit.supply().trackCode())
                        .distinct()
                        .limit(SHOWN)
                        .toList());
    }
}
