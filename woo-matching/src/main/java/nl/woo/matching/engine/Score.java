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
}
