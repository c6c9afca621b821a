package nl.woo.matching.engine.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strongly a text speaks of each concept.
 *
 * @param weights from 0 to 1 by concept
 * @param leftOut concepts that an education says it leaves out, from 0 to 1
 * @param evidence the text's own words by concept
 */
public record Profile(Map<Concept, Double> weights, Map<Concept, Double> leftOut, Map<Concept, Set<String>> evidence) {
    private static final double REPEATED = 0.15;
    private static final double DONE_BY_ASKER = 0.2;

    public Profile {
        weights = Collections.unmodifiableMap(weights);
        leftOut = Collections.unmodifiableMap(leftOut);
        evidence = Collections.unmodifiableMap(evidence);
    }

    /** How strongly the text speaks of the concept, from 0 to 1. */
    public double of(Concept concept) {
        return weights.getOrDefault(concept, 0.0);
    }

    /** A piece of text that counts so many times. */
    public record Piece(Text text, double weight) {}

    /** The profile of an entrepreneur's words: what the asker does alone hardly counts. */
    public static Profile ofQuestion(Vocabulary vocabulary, List<Piece> pieces) {
        return of(vocabulary, pieces, false);
    }

    /** The profile of an education's words: what it says to leave out is kept apart. */
    public static Profile ofOffer(Vocabulary vocabulary, List<Piece> pieces) {
        return of(vocabulary, pieces, true);
    }

    private static Profile of(Vocabulary vocabulary, List<Piece> pieces, boolean offer) {
        Map<Concept, Double> sums = new LinkedHashMap<>();
        Map<Concept, Double> leftOut = new LinkedHashMap<>();
        Map<Concept, Set<String>> evidence = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Piece piece : pieces) {
            for (Hit hit : vocabulary.hits(piece.text())) {
                boolean out = offer && piece.text().leavesOut(hit.clause());
                boolean own = !offer && piece.text().doneByAsker(hit.clause());
                boolean repeated = !seen.add(hit.concept().name() + " " + hit.term());
                double weight = hit.weight() * piece.weight() * (repeated ? REPEATED : 1) * (own ? DONE_BY_ASKER : 1);
                (out ? leftOut : sums).merge(hit.concept(), weight, Double::sum);
                if (!out && !own) {
                    evidence.computeIfAbsent(hit.concept(), none -> new LinkedHashSet<>())
                            .add(hit.surface());
                }
            }
        }
        sums.replaceAll((concept, sum) -> saturated(sum));
        leftOut.replaceAll((concept, sum) -> saturated(sum));
        return new Profile(sums, leftOut, evidence);
    }

    private static double saturated(double sum) {
        return 1 - Math.exp(-sum);
    }
}
