package nl.woo.matching.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;

class PresentVocabularyTest {
    private final Vocabulary shipped = Vocabulary.of("seo\nnl vindbaar");

    @Test
    void isTheShippedOneWithoutOwnWords() {
        assertSame(shipped, PresentVocabulary.extended(shipped, List.of()));
    }

    @Test
    void passesOverOwnWordsThatNoLongerGoWithTheShippedOnes() {
        ConceptBlock lostItsConcept = new ConceptBlock("gone", 1, List.of("themes A 3"));
        ConceptBlock sound = new ConceptBlock("drone", 1, List.of("nl bezorgdrone"));

        Vocabulary read = PresentVocabulary.extended(shipped, List.of(lostItsConcept, sound));

        assertTrue(read.find("drone").isPresent());
        assertEquals(2, read.concepts().size());
    }
}
