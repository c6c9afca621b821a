package nl.woo.matching.engine;

import java.util.List;
import nl.woo.matching.engine.text.Concept;

/** Finds tracks of different levels that do more of a question together than the best one alone. */
final class Combining {
    private static final int LOOKED_AT = 12;
    private static final double GOOD_ENOUGH = 0.5;
    private static final double GAIN = 0.1;
    private static final double PARTS = 0.6;

    private final Similarity similarity;

    Combining(Similarity similarity) {
        this.similarity = similarity;
    }

    /** The codes of the tracks, best first; empty when one track will do. */
    List<String> combination(Demand demand, QuestionContent question, List<Ranked> ranking) {
        if (ranking.isEmpty() || demand.size() == Size.SMALL || !fallsIntoParts(question)) {
            return List.of();
        }
        Ranked first = ranking.get(0);
        double alone = similarity.coverage(question, List.of(first.track()));
        Ranked second = null;
        double most = 0;
        for (Ranked other : ranking.subList(1, Math.min(LOOKED_AT, ranking.size()))) {
            if (!other.fit().excluded()
                    && level(other) != level(first)
                    && other.fit().value() >= GOOD_ENOUGH * first.fit().value()) {
                double gain = similarity.coverage(question, List.of(first.track(), other.track())) - alone;
                if (gain >= GAIN && gain * other.fit().value() > most) {
                    second = other;
                    most = gain * other.fit().value();
                }
            }
        }
        return second == null ? List.of() : List.of(code(first), code(second));
    }

    private static Level level(Ranked ranked) {
        return ranked.fit().supply().level();
    }

    private static String code(Ranked ranked) {
        return ranked.fit().supply().trackCode();
    }

    private static boolean fallsIntoParts(QuestionContent question) {
        return question.numberedParts() > 1 || question.sum(Concept.Kind.PARTS) >= PARTS;
    }
}
