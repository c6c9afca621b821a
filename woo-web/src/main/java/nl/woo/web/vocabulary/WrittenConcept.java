package nl.woo.web.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.ConceptWord;
import nl.woo.matching.vocabulary.OwnWords;
import nl.woo.matching.vocabulary.ShippedConcepts;

/**
 * A concept as the portal and the workplace wrote it together.
 *
 * @param shipped what comes with the portal; empty for a concept of the workplace's own
 * @param shippedWords the words of it
 * @param own what the workplace added, also when it was taken back
 */
record WrittenConcept(
        String name, Optional<ConceptBlock> shipped, List<ConceptWord> shippedWords, Optional<OwnWords> own) {
    private static final int PREVIEWED = 4;

    /** All concepts: first those with own words, then those that come with the portal, in their order. */
    static List<WrittenConcept> listOf(List<OwnWords> present) {
        Map<String, WrittenConcept> concepts = new LinkedHashMap<>();
        present.forEach(own -> concepts.put(own.getConcept(), of(own.getConcept(), Optional.of(own))));
        ShippedConcepts.list()
                .forEach(block -> concepts.computeIfAbsent(block.concept(), name -> of(name, Optional.empty())));
        return new ArrayList<>(concepts.values());
    }

    private static WrittenConcept of(String name, Optional<OwnWords> own) {
        return new WrittenConcept(name, ShippedConcepts.find(name), ShippedConcepts.words(name), own);
    }

    /** The own words that questions are read with. */
    List<ConceptWord> ownWords() {
        return presentOwn().map(ConceptBlock::words).orElse(List.of());
    }

    private Optional<ConceptBlock> presentOwn() {
        return own.filter(words -> !words.isTakenBack()).map(OwnWords::block);
    }

    /** What is said at the begin of a line such as {@code level}; the workplace's word counts before the portal's. */
    Optional<String> said(String begin) {
        return presentOwn().flatMap(block -> block.said(begin)).or(() -> shipped.flatMap(block -> block.said(begin)));
    }

    /** The weight by name of a line such as {@code themes}; the workplace's weight counts before the portal's. */
    Map<String, String> weighed(String begin) {
        Map<String, String> weights = new LinkedHashMap<>();
        Stream.of(shipped, presentOwn())
                .flatMap(Optional::stream)
                .flatMap(block -> block.said(begin).stream())
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(part -> part.strip().split("\\s+", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> weights.put(part[0], part[1]));
        return weights;
    }

    Concept.Kind kind() {
        return said("kind")
                .map(kind -> Concept.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .orElse(Concept.Kind.SUBJECT);
    }

    /** Whether its name or one of its words contains this, in small letters. */
    boolean contains(String search) {
        return name.contains(search)
                || Stream.concat(shippedWords.stream(), ownWords().stream())
                        .anyMatch(word -> word.words().contains(search));
    }

    /** A few words by which people know it: own ones and strong ones before others, those of this language first. */
    String preview(QuestionLanguage first) {
        return Stream.concat(ownWords().stream(), shippedWords.stream())
                .filter(word -> !word.words().contains(".."))
                .sorted(Comparator.comparing((ConceptWord word) -> word.language() != first)
                        .thenComparing(ConceptWord::strength))
                .map(word -> word.words().replaceAll("[*=]", ""))
                .distinct()
                .limit(PREVIEWED)
                .collect(Collectors.joining(", "));
    }
}
