package nl.woo.domain.rules;

import java.util.Locale;

/** A person's search words as an SQL LIKE pattern, taken literally; use with {@code escape '!'}. */
public final class LikePattern {
    private LikePattern() {}

    /** Matches texts in lower case that contain the words as typed, whatever their capitals. */
    public static String containing(String words) {
        String literal = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
