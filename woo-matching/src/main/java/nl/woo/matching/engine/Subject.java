package nl.woo.matching.engine;

import java.util.List;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;

/** What a question is about and what is to be done, to see how alike two questions are. */
final class Subject {
    private final double[] weights;
    private final double norm;

    private Subject(double[] weights) {
        this.weights = weights;
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        norm = Math.sqrt(square);
    }

    static Subject of(String text, Vocabulary vocabulary) {
        return of(Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(vocabulary.read(text), 1))), vocabulary);
    }

    static Subject of(Profile profile, Vocabulary vocabulary) {
        double[] weights = profile.weights();
        for (Concept concept : vocabulary.concepts()) {
            if (concept.kind() != Concept.Kind.SUBJECT && concept.kind() != Concept.Kind.ACTIVITY) {
                weights[concept.index()] = 0;
            }
        }
        return new Subject(weights);
    }

    /** From 0, nothing in common, to 1, the same; of the same vocabulary. */
    double nearness(Subject other) {
        double product = 0;
        for (int at = 0; at < weights.length; at++) {
            product += weights[at] * other.weights[at];
        }
        double norms = norm * other.norm;
        return norms > 0 ? product / norms : 0;
    }
}
