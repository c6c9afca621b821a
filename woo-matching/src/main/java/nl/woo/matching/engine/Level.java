package nl.woo.matching.engine;

/** The three kinds of education, in no order of worth. */
public enum Level {
    MBO,
    HBO,
    WO
}
