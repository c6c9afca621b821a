package nl.woo.matching.engine;

/** A rule that keeps a question out of an offering. */
interface HardRule {
    boolean excludes(Situation situation);

    /** Why, when it does. */
    Reason exclusion(Situation situation);
}
