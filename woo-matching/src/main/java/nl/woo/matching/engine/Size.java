package nl.woo.matching.engine;

/** How big the question is thought to be. */
public enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
