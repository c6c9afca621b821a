package nl.woo.matching.engine;

/**
 * How well a soft rule is met.
 *
 * @param strength from 0 to 1
 */
record Rating(double strength, Reason reason) {

    Score score(Criterion criterion) {
        return new Score(criterion, 1 + (int) Math.round(4 * Math.max(0, Math.min(1, strength))), reason);
    }
}
