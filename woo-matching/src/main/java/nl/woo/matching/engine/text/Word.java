package nl.woo.matching.engine.text;

import java.util.List;

/**
 * A word of a text.
 *
 * @param raw in lower case without accents
 * @param parts stems of known words that the word is composed of
 * @param sentence number of its sentence in the text
 * @param clause number of its clause in the text
 * @param stop whether it is too common to say anything
 */
public record Word(
        String raw, String dutch, String english, List<String> parts, int sentence, int clause, boolean stop) {}
