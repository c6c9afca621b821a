package nl.woo.matching.vocabulary;

import java.io.Serializable;

/**
 * A line of a draft that cannot be saved.
 *
 * @param line from 1
 * @param found the words that are wrong
 */
public record WrongLine(int line, Fault fault, String found) implements Serializable {
    /** What can be wrong with a line. */
    public enum Fault {
        /** It does not begin with a word that lines begin with. */
        UNKNOWN_WORD,
        /** Nothing follows its first word. */
        EMPTY,
        /** The kind, level, deliverable or reason does not exist. */
        UNKNOWN_VALUE,
        /** A theme, deliverable or concept lacks its weight from 1 to 9. */
        WEIGHT,
        /** A word holds no letter or digit. */
        NO_WORD,
        /** A word matches nearly every text. */
        TOO_WIDE,
        /** A concept's name holds something else than small letters, digits and dashes. */
        NAME,
        /** The concept has no words. */
        NO_TERM,
        /** The portal has no theme of this code. */
        UNKNOWN_THEME,
        /** There is no concept of this name. */
        UNKNOWN_CONCEPT
    }
}
