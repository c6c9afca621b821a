package nl.woo.matching.engine;

/** The language in which the entrepreneur wrote. */
public enum Language {
    NL,
    EN
}
