package nl.woo.domain.catalogue;

/** The language in which a track works with the firm. */
public enum TeachingLanguage {
    NL,
    EN,
    BOTH
}
