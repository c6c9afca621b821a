package nl.woo.domain.rules;

import java.io.Serializable;

/**
 * Why a person decided so, in their own words; it stands in the history beside the change.
 *
 * @param text 1 to 1,000 characters, trimmed
 */
public record Reason(String text) implements Serializable {
    public static final int LONGEST = 1000;

    /** @throws RuleViolation when the text is missing or too long */
    public Reason {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("reason.missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("reason.tooLong", LONGEST);
        }
    }
}
