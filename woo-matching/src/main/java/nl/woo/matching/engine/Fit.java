package nl.woo.matching.engine;

import java.util.List;
import java.util.Set;

/**
 * How one offering fits one question.
 *
 * @param value from 0 to 1, for ordering only
 * @param scores one for each criterion, in the criteria's order
 * @param exclusions why the offering cannot take the question at all; mostly empty
 * @param caution the one thing to look out for, or why not
 */
public record Fit(Supply supply, double value, List<Score> scores, List<Reason> exclusions, Reason caution) {
    private static final Set<Criterion> SHOWN =
            Set.of(Criterion.CONTENT, Criterion.LEVEL, Criterion.FORM, Criterion.PERIOD, Criterion.PLACES);
    private static final int GOOD = 18;
    private static final int PARTLY = 13;

    public Fit {
        scores = List.copyOf(scores);
        exclusions = List.copyOf(exclusions);
    }

    /** The sum of the five criteria that screens show, from 5 to 25. */
    public int points() {
        return scores.stream()
                .filter(score -> SHOWN.contains(score.criterion()))
                .mapToInt(Score::points)
                .sum();
    }

    public Score score(Criterion criterion) {
        return scores.stream()
                .filter(score -> score.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    public boolean excluded() {
        return !exclusions.isEmpty();
    }

    /** The fit in one word: points alone do not make a fit when the content is another. */
    public Verdict verdict() {
        int content = score(Criterion.CONTENT).points();
        if (excluded() || content == 1 || points() < PARTLY) {
            return Verdict.NOT;
        }
        return content >= 4 && points() >= GOOD ? Verdict.GOOD : Verdict.PARTLY;
    }
}
