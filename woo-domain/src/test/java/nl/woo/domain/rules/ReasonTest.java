package nl.woo.domain.rules;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void isTrimmed() {
        assertEquals("past niet", new Reason("  past niet\n").text());
    }

    @Test
    void isMandatory() {
        assertBreaks("reason.missing", () -> new Reason(null));
        assertBreaks("reason.missing", () -> new Reason(""));
        assertBreaks("reason.missing", () -> new Reason(" \n\t"));
    }

    @Test
    void isAtMostAThousandCharacters() {
        assertEquals(1000, new Reason("x".repeat(1000)).text().length());
        RuleViolation violation = assertBreaks("reason.tooLong", () -> new Reason("x".repeat(1001)));
        assertEquals(List.of(1000), violation.arguments());
    }
}
