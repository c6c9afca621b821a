package nl.woo.matching.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReadingTest {
    private static final Vocabulary SHIPPED = Vocabulary.of("seo\nthemes VINDBAAR 3\nnl vindbaar");

    private static Vocabulary read(String draft, ConceptBlock... own) {
        return new DraftReading(SHIPPED, List.of(own), Set.of("VINDBAAR", "LOGISTIEK"))
                .read(VocabularyDraft.after(List.of()).with(draft));
    }

    private static List<WrongLine> wrong(String draft) {
        return assertThrows(WrongLines.class, () -> read(draft)).lines();
    }

    @Test
    void theDraftTakesThePlaceOfTheConceptsOwnWords() {
        Vocabulary read = read(
                "drone\nthemes LOGISTIEK 2\nnl luchtkoerier",
                new ConceptBlock("drone", 1, List.of("themes VINDBAAR 1", "nl bezorgdrone")),
                new ConceptBlock("kite", 1, List.of("nl vlieger")));

        assertEquals(
                Set.of("LOGISTIEK"), read.find("drone").orElseThrow().themes().keySet());
        assertTrue(read.find("kite").isPresent() && read.find("seo").isPresent());
        assertTrue(!read.lines().contains("bezorgdrone"), read.lines());
    }

    @Test
    void namesEveryWrongLineInOrder() {
        assertEquals(
                List.of(
                        new WrongLine(2, WrongLine.Fault.UNKNOWN_THEME, "VIND"),
                        new WrongLine(3, WrongLine.Fault.UNKNOWN_VALUE, "LBO"),
                        new WrongLine(4, WrongLine.Fault.UNKNOWN_CONCEPT, "ads")),
                wrong("drone\nthemes VIND 3\nlevel LBO\nnear ads 4, seo 2\nnl bezorgdrone"));
    }

    @Test
    void conceptsOfTheDraftAreKnownToEachOther() {
        assertTrue(read("drone\nnear kite 5\nnl bezorgdrone\n\nkite\nnl vlieger")
                .find("kite")
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n ", "# only a remark"})
    void refusesADraftThatSaysNothing(String draft) {
        assertEquals(
                "vocabulary.empty",
                assertThrows(RuleViolation.class, () -> read(draft)).key());
    }

    @ParameterizedTest
    @EnumSource(nl.woo.matching.engine.text.VocabularyError.Fault.class)
    void knowsEveryFaultOfTheEngine(nl.woo.matching.engine.text.VocabularyError.Fault fault) {
        assertTrue(Arrays.stream(WrongLine.Fault.values())
                .map(Enum::name)
                .collect(Collectors.toSet())
                .contains(fault.name()));
    }
}
