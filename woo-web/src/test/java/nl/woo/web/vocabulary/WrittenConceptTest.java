package nl.woo.web.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.ShippedConcepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenConceptTest {
    private static final WrittenConcept SPAM =
            concept("kind outside", "because spam", "nl reclame*, seo-bureau!", "en ads");

    private static WrittenConcept concept(String... lines) {
        ConceptBlock block = new ConceptBlock("spam-offer", 1, List.of(lines));
        return new WrittenConcept("spam-offer", Optional.of(block), block.words(), Optional.empty());
    }

    @Test
    void everyShippedConceptIsListedOnceWithAKindAndWords() {
        List<WrittenConcept> concepts = WrittenConcept.listOf(List.of());

        assertEquals(ShippedConcepts.list().size(), concepts.size());
        concepts.forEach(concept -> {
            assertFalse(concept.shippedWords().isEmpty(), concept.name());
            assertTrue(
                    concept.kind() != null
                            && !concept.preview(QuestionLanguage.NL).isEmpty(),
                    concept.name());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reclame   |         | false | true
            spam      |         | false | true
            webwinkel |         | false | false
                      | OUTSIDE | false | true
                      | SUBJECT | false | false
                      |         | true  | false
            """)
    void filterTakesNamesWordsAndKinds(String search, Concept.Kind kind, boolean own, boolean taken) {
        assertEquals(taken, new ConceptFilter(search, Optional.ofNullable(kind), own).takes(SPAM));
    }

    @Test
    void previewBeginsWithTheReadersLanguage() {
        assertEquals("seo-bureau, reclame, ads", SPAM.preview(QuestionLanguage.NL));
        assertEquals("ads, seo-bureau, reclame", SPAM.preview(QuestionLanguage.EN));
    }

    @Test
    void kindIsSubjectUnlessSaid() {
        assertEquals(Concept.Kind.OUTSIDE, SPAM.kind());
        assertEquals(Concept.Kind.SUBJECT, concept("nl woord").kind());
    }
}
