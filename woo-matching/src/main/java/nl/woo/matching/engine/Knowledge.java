package nl.woo.matching.engine;

import java.util.List;
import java.util.Optional;
import nl.woo.matching.engine.text.Vocabulary;

/**
 * What the engine knows besides the catalogue.
 *
 * @param decisions what people decided before; may be empty
 * @param embedding empty unless an administrator supplied a model
 */
public record Knowledge(Vocabulary vocabulary, List<PastDecision> decisions, Optional<SentenceEmbedding> embedding) {
    /** What comes with the engine. */
    public static final Knowledge SHIPPED = new Knowledge(Vocabulary.ofOnlineBusiness(), List.of(), Optional.empty());

    public Knowledge {
        decisions = List.copyOf(decisions);
    }

    public Knowledge with(Vocabulary other) {
        return new Knowledge(other, decisions, embedding);
    }

    public Knowledge with(List<PastDecision> others) {
        return new Knowledge(vocabulary, others, embedding);
    }

    public Knowledge with(SentenceEmbedding other) {
        return new Knowledge(vocabulary, decisions, Optional.of(other));
    }
}
