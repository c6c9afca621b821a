package nl.woo.matching.engine;

/** The language in which a track works with the firm. */
public enum TeachingLanguage {
    NL,
    EN,
    BOTH
}
