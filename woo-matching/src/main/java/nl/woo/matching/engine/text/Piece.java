package nl.woo.matching.engine.text;

import java.util.Objects;

/**
 * A word as a term has it, and how a word of a text is compared with it.
 *
 * @param key the stem, the whole word, or its beginning or ending
 * @param dutch whether it is a Dutch word; else it is English
 */
record Piece(Comparison comparison, String key, boolean dutch) {

    /** How a word is compared. */
    enum Comparison {
        STEM,
        WHOLE,
        BEGINNING,
        ENDING
    }

    /** Whether the letters of the word are right; a stem is not compared by its letters. */
    boolean isSpelledLike(String word) {
        return switch (comparison) {
            case STEM -> false;
            case WHOLE -> word.equals(key);
            case BEGINNING -> word.startsWith(key);
            case ENDING -> word.endsWith(key);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece
                && piece.comparison == comparison
                && piece.dutch == dutch
                && piece.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }
}
