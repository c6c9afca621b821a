package nl.woo.matching.engine;

/** A rule that weighs an offering for a question. */
interface SoftRule {
    Rating rate(Situation situation);
}
