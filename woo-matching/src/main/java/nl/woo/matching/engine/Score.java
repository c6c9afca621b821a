package nl.woo.matching.engine;

/**
 * One criterion weighed.
 *
 * @param points from 1, very weak, to 5, strong
 */
public record Score(Criterion criterion, int points, Reason reason) {
    public Score {
        if (points < 1 || points > 5) {
            throw new IllegalArgumentException("points from 1 to 5: " + points);
        }
    }

    /** @param strength from 0 to 1 */
    static int points(double strength) {
        return 1 + (int) Math.round(4 * Math.max(0, Math.min(1, strength)));
    }
}
