package nl.woo.matching.engine;

/** What can be done with a question. */
public enum Category {
    /** A track can take it up at its intake. */
    DIRECT,
    /** A track fits, but something must be ready first or the intake is far away. */
    PREPARATION,
    /** No track fits, or it is no work for students. */
    NONE
}
