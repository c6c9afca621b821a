package nl.woo.matching.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2020-11-30T09:00:00Z");
    private static final OffsetDateTime TUESDAY = MONDAY.plusDays(1);

    private final OwnWords words = new OwnWords(block("nl vindmeneer"), null, MONDAY);

    private static ConceptBlock block(String line) {
        return new ConceptBlock("seo", 1, List.of(line));
    }

    @Test
    void areWrittenAnewTakenBackAndBroughtBack() {
        words.write(block("nl zoekding"), 0, null, TUESDAY);
        assertEquals(List.of("nl zoekding"), words.block().lines());

        words.takeBack(0, null, TUESDAY);
        assertTrue(words.isTakenBack());

        words.write(block("nl zoekding"), 0, null, TUESDAY);
        assertFalse(words.isTakenBack());
    }

    @Test
    void whoWritesTheSameChangesNothing() {
        words.write(block("nl vindmeneer"), 0, null, TUESDAY);

        assertEquals(MONDAY, words.getChangedAt());
    }

    @Test
    void whatAnotherChangedMeanwhileIsNotOverwritten() {
        assertThrows(StaleEdit.class, () -> words.write(block("nl zoekding"), 1, null, TUESDAY));
        assertThrows(StaleEdit.class, () -> words.takeBack(1, null, TUESDAY));
    }

    @Test
    void areTakenBackOnce() {
        words.takeBack(0, null, TUESDAY);

        assertEquals(
                "vocabulary.takenBack",
                assertThrows(RuleViolation.class, () -> words.takeBack(0, null, TUESDAY))
                        .key());
    }

    @Test
    void lengthIsBounded() {
        ConceptBlock long20kB = block("nl " + "woord, ".repeat(3000));
        assertEquals(
                "field.tooLong",
                assertThrows(RuleViolation.class, () -> words.write(long20kB, 0, null, TUESDAY))
                        .key());
    }
}
