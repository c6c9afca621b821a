package nl.woo.domain.rules;

import java.util.Optional;

/** What entities ask of the values they are given. */
public final class Required {
    private Required() {}

    /**
     * The text without surrounding white space.
     *
     * @param field the bundle key of the field's name, for the message
     * @throws RuleViolation when it is empty or longer than {@code longest} characters
     */
    public static String text(String text, String field, int longest) {
        return optionalText(text, field, longest).orElseThrow(() -> new RuleViolation("field.missing", field));
    }

    /** As {@link #text}, but an empty text is allowed and gives an empty Optional. */
    public static Optional<String> optionalText(String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new RuleViolation("field.tooLong", field, longest);
        }
        return Optional.of(stripped);
    }

    /** @throws RuleViolation when the value is null */
    public static <T> T value(T value, String field) {
        if (value == null) {
            throw new RuleViolation("field.missing", field);
        }
        return value;
    }

    /** @throws RuleViolation when the number lies outside {@code least} to {@code most} */
    public static int between(int number, int least, int most, String field) {
        if (number < least || number > most) {
            throw new RuleViolation("field.range", field, least, most);
        }
        return number;
    }
}
