package nl.woo.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Says in tests which rule an action breaks. */
public final class Violations {
    private Violations() {}

    /** Fails unless the action breaks the rule of this key. */
    public static RuleViolation assertBreaks(String key, Executable action) {
        RuleViolation violation = assertThrows(RuleViolation.class, action, "no rule was broken; expected " + key);
        assertEquals(key, violation.key());
        return violation;
    }
}
