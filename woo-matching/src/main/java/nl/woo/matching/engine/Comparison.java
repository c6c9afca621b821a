package nl.woo.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Why this offering rather than that one. */
public final class Comparison {
    private static final int MOST = 2;

    private Comparison() {}

    /** One difference between two offerings on one criterion. */
    private record Difference(Criterion criterion, int points, Reason one, Reason other) {}

    /**
     * Sentences that say in what the first offering is better for the question, and in what the second; the first
     * sentence sums up, then come the criteria that differ most, each with the reasons of both.
     *
     * @throws IllegalArgumentException when the two fits are of different questions
     */
    public static List<Reason> of(Fit one, Fit other) {
        if (!one.situation().demand().equals(other.situation().demand())) {
            throw new IllegalArgumentException("fits of different questions");
        }
        List<Difference> differences = differences(one, other);
        List<Reason> sentences = new ArrayList<>();
        sentences.add(summary(one, other));
        differences.stream()
                .filter(difference -> difference.points() != 0)
                .sorted(Comparator.comparingInt((Difference difference) -> -Math.abs(difference.points())))
                .limit(MOST)
                .forEach(difference -> sentences.add(Reason.of(
                        difference.points() > 0 ? "compare.better" : "compare.worse",
                        "@criterion." + difference.criterion(),
                        points(one, difference.criterion()),
                        points(other, difference.criterion()))));
        one.precedent().ifPresent(known -> sentences.add(known.reason()));
        return sentences;
    }

    private static Reason summary(Fit one, Fit other) {
        if (other.excluded() && !one.excluded()) {
            return Reason.of(
                    "compare.excluded", one.supply().name(), other.supply().name());
        }
        int apart = one.points() - other.points();
        String key = apart > 0 ? "compare.more" : apart < 0 ? "compare.fewer" : "compare.same";
        return Reason.of(key, one.supply().name(), one.points(), other.supply().name(), other.points());
    }

    private static List<Difference> differences(Fit one, Fit other) {
        List<Difference> differences = new ArrayList<>();
        List<Score> ones = one.scores();
        List<Score> others = other.scores();
        for (int at = 0; at < ones.size(); at++) {
            differences.add(new Difference(
                    ones.get(at).criterion(),
                    ones.get(at).points() - others.get(at).points(),
                    ones.get(at).reason(),
                    others.get(at).reason()));
        }
        return differences;
    }

    private static int points(Fit fit, Criterion criterion) {
        return fit.score(criterion).points();
    }
}
