package nl.woo.matching.engine;

/** A fit in one word. */
public enum Verdict {
    GOOD,
    PARTLY,
    NOT
}
