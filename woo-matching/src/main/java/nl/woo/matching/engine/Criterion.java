package nl.woo.matching.engine;

/** What a fit is weighed on. */
public enum Criterion {
    CONTENT,
    LEVEL,
    FORM,
    PERIOD,
    LANGUAGE,
    SIZE,
    PLACES
}
