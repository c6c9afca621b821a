package nl.woo.matching.engine;

/** What a fit is weighed on. */
public enum Criterion {
    CONTENT,
    PRACTICE,
    DELIVERABLE,
    LEVEL,
    FORM,
    PERIOD,
    LANGUAGE,
    SIZE,
    PLACES,
    NEEDS,
    HUB
}
