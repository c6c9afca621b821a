package nl.woo.domain.rules;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredTest {
    @Test
    void textIsTrimmedAndAsked() {
        assertEquals("Bakkerij", Required.text(" Bakkerij ", "Company.name", 20));
        assertEquals(
                List.of("Company.name"),
                assertBreaks("field.missing", () -> Required.text(" ", "Company.name", 20))
                        .arguments());
    }

    @Test
    void textMayFillItsLengthAndNoMore() {
        assertEquals("12345", Required.text("12345", "Company.name", 5));
        assertEquals(
                List.of("Company.name", 5),
                assertBreaks("field.tooLong", () -> Required.text("123456", "Company.name", 5))
                        .arguments());
    }

    @Test
    void optionalTextMayBeEmptyButNotTooLong() {
        assertTrue(Required.optionalText(null, "Track.hub", 5).isEmpty());
        assertTrue(Required.optionalText("  ", "Track.hub", 5).isEmpty());
        assertBreaks("field.tooLong", () -> Required.optionalText("123456", "Track.hub", 5));
    }

    @Test
    void valueIsAsked() {
        assertEquals(7, Required.value(7, "Placement.score"));
        assertBreaks("field.missing", () -> Required.value(null, "Placement.score"));
    }

    @Test
    void numberStaysWithinItsBounds() {
        assertEquals(1, Required.between(1, 1, 10, "Placement.score"));
        assertEquals(10, Required.between(10, 1, 10, "Placement.score"));
        assertBreaks("field.range", () -> Required.between(0, 1, 10, "Placement.score"));
        assertBreaks("field.range", () -> Required.between(11, 1, 10, "Placement.score"));
    }

    @Test
    void editOfAnotherVersionIsStale() {
        StaleEdit.check(3, 3);
        assertBreaks("edit.stale", () -> StaleEdit.check(2, 3));
    }
}
