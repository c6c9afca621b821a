package nl.woo.matching.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.matching.engine.text.Vocabulary;

/** The concepts that come with the engine, as they are written. */
public final class ShippedConcepts {
    private static final List<ConceptBlock> CONCEPTS =
            ConceptBlock.listOf(Vocabulary.ofOnlineBusiness().lines());
    private static final Map<String, ConceptBlock> BY_NAME =
            CONCEPTS.stream().collect(Collectors.toMap(ConceptBlock::concept, Function.identity()));
    private static final Map<String, List<ConceptWord>> WORDS =
            CONCEPTS.stream().collect(Collectors.toMap(ConceptBlock::concept, ConceptBlock::words));

    private ShippedConcepts() {}

    /** All of them, in the order in which they are written. */
    public static List<ConceptBlock> list() {
        return CONCEPTS;
    }

    /** The words that come with the engine for a concept; none for one that it does not know. */
    public static List<ConceptWord> words(String concept) {
        return WORDS.getOrDefault(concept, List.of());
    }

    public static Optional<ConceptBlock> find(String concept) {
        return Optional.ofNullable(BY_NAME.get(concept));
    }
}
