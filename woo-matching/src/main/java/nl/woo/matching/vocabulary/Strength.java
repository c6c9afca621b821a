package nl.woo.matching.vocabulary;

/** How much a word says for its concept. */
public enum Strength {
    STRONG("!"),
    NORMAL(""),
    WEAK("?");

    private final String mark;

    Strength(String mark) {
        this.mark = mark;
    }

    /** What stands behind the word in a line; empty for a normal word. */
    String mark() {
        return mark;
    }

    static Strength of(String written) {
        return written.endsWith(STRONG.mark) ? STRONG : written.endsWith(WEAK.mark) ? WEAK : NORMAL;
    }
}
