package nl.woo.matching.engine;

import java.util.List;
import java.util.function.Function;
import nl.woo.matching.engine.text.Concept;

/** Finds tracks of different levels that do more of a question together than the best one alone. */
final class Combining {
    private static final int LOOKED_AT = 12;
    private static final double GOOD_ENOUGH = 0.5;
    private static final double GAIN = 0.1;
    private static final double PARTS = 0.8;

    private final Similarity similarity;
    private final Function<Fit, TrackContent> contents;

    Combining(Similarity similarity, Function<Fit, TrackContent> contents) {
        this.similarity = similarity;
        this.contents = contents;
    }

    /** The codes of the tracks, best first; empty when one track will do. */
    List<String> combination(Demand demand, QuestionContent question, List<Fit> ranking) {
        if (ranking.isEmpty() || demand.size() == Size.SMALL || !fallsIntoParts(question)) {
            return List.of();
        }
        Fit first = ranking.get(0);
        TrackContent content = contents.apply(first);
        double alone = similarity.coverage(question, List.of(content));
        Fit second = null;
        double most = 0;
        for (Fit fit : ranking.subList(1, Math.min(LOOKED_AT, ranking.size()))) {
            if (fit.excluded()
                    || fit.supply().level() == first.supply().level()
                    || fit.value() < GOOD_ENOUGH * first.value()) {
                continue;
            }
            double gain = similarity.coverage(question, List.of(content, contents.apply(fit))) - alone;
            if (gain >= GAIN && gain * fit.value() > most) {
                second = fit;
                most = gain * fit.value();
            }
        }
        return second == null
                ? List.of()
                : List.of(first.supply().trackCode(), second.supply().trackCode());
    }

    private static boolean fallsIntoParts(QuestionContent question) {
        return question.numberedParts() > 1 || question.sum(Concept.Kind.PARTS) >= PARTS;
    }
}
