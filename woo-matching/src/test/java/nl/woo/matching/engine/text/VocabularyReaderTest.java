package nl.woo.matching.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
    private final Vocabulary shipped = Vocabulary.ofOnlineBusiness();

    @Test
    void addsTermsToAConceptThatIsKnownAndNewConcepts() {
        Vocabulary more = shipped.extendedWith("""
                seo
                nl vindmeneer!

                drone-delivery
                themes LOGISTIEK 3
                nl bezorgdrone!
                """);

        assertEquals(shipped.concepts().size() + 1, more.concepts().size());
        assertTrue(names(more, "onze vindmeneer").contains("seo"));
        assertTrue(names(more, "een bezorgdrone").contains("drone-delivery"));
        assertTrue(names(more, "een webwinkel").contains("webshop-building"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words flitsrolletje | UNKNOWN_WORD  | words
            nl                  | EMPTY         | nl
            kind strange        | UNKNOWN_VALUE | strange
            level LBO           | UNKNOWN_VALUE | LBO
            wants money 2       | UNKNOWN_VALUE | money
            because boredom     | UNKNOWN_VALUE | boredom
            themes SEO          | WEIGHT        | SEO
            nl !!               | NO_WORD       | !!
            nl ab*              | TOO_WIDE      | ab*
            """)
    void saysWhichLineIsWrongAndWhy(String line, VocabularyError.Fault fault, String found) {
        VocabularyError error =
                assertThrows(VocabularyError.class, () -> shipped.extendedWith("a-concept\nnl woordje\n" + line));

        assertEquals(List.of(new VocabularyError.Problem(3, fault, found)), error.problems());
    }

    @Test
    void refusesAConceptWithoutTermsOrWithAStrangeName() {
        VocabularyError error =
                assertThrows(VocabularyError.class, () -> shipped.extendedWith("Mijn Concept\nlevel HBO"));

        assertEquals(
                List.of(VocabularyError.Fault.NAME, VocabularyError.Fault.NO_TERM),
                error.problems().stream().map(VocabularyError.Problem::fault).toList());
    }

    private static List<String> names(Vocabulary vocabulary, String text) {
        return vocabulary.hits(vocabulary.read(text)).stream()
                .map(hit -> hit.concept().name())
                .toList();
    }
}
