package nl.woo.domain.catalogue;

/** The three kinds of education, in no order of worth. */
public enum Level {
    MBO,
    HBO,
    WO
}
