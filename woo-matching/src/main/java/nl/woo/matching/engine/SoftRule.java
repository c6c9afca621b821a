package nl.woo.matching.engine;

/** A rule that weighs an offering for a question. */
interface SoftRule {
    /** How well it is met, from 0 to 1; computed for every pair, so it makes no sentences. */
    double strength(Situation situation);

    /** Why; made only for what is shown. */
    Reason reason(Situation situation);
}
