package nl.woo.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How one offering fits one question. Its sentences are made when they are asked for. */
public final class Fit {
    static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::excluded)
            .thenComparing(Comparator.comparingDouble(Fit::value).reversed())
            .thenComparing(fit -> fit.supply().id());

    private static final Criterion[] SHOWN = {
        Criterion.CONTENT, Criterion.LEVEL, Criterion.FORM, Criterion.PERIOD, Criterion.PLACES
    };
    private static final int GOOD = 18;
    private static final int PARTLY = 13;

    private final Situation situation;
    private final double value;
    private final boolean excluded;
    private final Optional<Precedent> precedent;

    Fit(Situation situation, Optional<Precedent> precedent) {
        this.situation = situation;
        this.precedent = precedent;
        value = weigh(situation, precedent);
        excluded = Rules.excludes(situation);
    }

    /** From 0 to 1, what was decided before counted in, apart from what excludes the offering. */
    static double weigh(Situation situation, Optional<Precedent> precedent) {
        double own = Rules.value(situation);
        return precedent.isEmpty()
                ? own
                : Math.max(0, Math.min(1, own + precedent.get().effect()));
    }

    public Supply supply() {
        return situation.supply();
    }

    /** From 0 to 1, for ordering only; what was decided before is in it. */
    public double value() {
        return value;
    }

    /** One score for each criterion, in the criteria's order. */
    public List<Score> scores() {
        return Rules.scores(situation);
    }

    /** Why the offering cannot take the question at all; mostly empty. */
    public List<Reason> exclusions() {
        return Rules.exclusions(situation);
    }

    public boolean excluded() {
        return excluded;
    }

    /** The one thing to look out for, or why not. */
    public Reason caution() {
        return Caution.of(situation, exclusions(), scores());
    }

    /** What was decided on a like question; empty without history. */
    public Optional<Precedent> precedent() {
        return precedent;
    }

    /** The sum of the five criteria that screens show, from 5 to 25. */
    public int points() {
        return Rules.points(situation, SHOWN);
    }

    public Score score(Criterion criterion) {
        return scores().stream()
                .filter(score -> score.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** The fit in one word: points alone do not make a fit when the content is another. */
    public Verdict verdict() {
        int content = Rules.points(situation, Criterion.CONTENT);
        if (excluded || content == 1 || points() < PARTLY) {
            return Verdict.NOT;
        }
        return content >= 4 && points() >= GOOD ? Verdict.GOOD : Verdict.PARTLY;
    }

    Situation situation() {
        return situation;
    }

    /** Fits are equal when the same question meets the same offering with the same outcome. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fit fit
                && fit.supply().equals(supply())
                && fit.situation.demand().equals(situation.demand())
                && fit.value == value
                && fit.excluded == excluded;
    }

    @Override
    public int hashCode() {
        return supply().id().hashCode();
    }

    @Override
    public String toString() {
        return supply().id() + " " + value + (excluded ? " excluded" : "");
    }
}
