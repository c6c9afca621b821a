package nl.woo.matching.round;

import java.io.Serializable;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.allocation.Weights;

/**
 * What the wishes of a planning round weigh against each other; each from 0 to 2.
 *
 * @param fit how much the fit counts: 1 is the fit as it is
 * @param multiLevel what two levels together add; three add five thirds of it
 * @param waiting what each whole week of waiting adds for a question that gets a place
 * @param keep what leaving a proposed question where it is adds
 * @param spread what an offering of an institution with more of the free places than of the placements gains in fit, times
 *     the difference of the two shares; it loses as much the other way round
 */
public record Wishes(double fit, double multiLevel, double waiting, double keep, double spread)
        implements Serializable {
    public static final Wishes STANDARD = new Wishes(1, 0.15, 0.01, 0.05, 0.1);

    private static final double LARGEST = 2;
    private static final int MOST_WEEKS = 52;

    /** @throws RuleViolation when a weight lies outside 0 to 2 */
    public Wishes {
        check(fit);
        check(multiLevel);
        check(waiting);
        check(keep);
        check(spread);
    }

    private static void check(double weight) {
        if (!(weight >= 0 && weight <= LARGEST)) {
            throw new RuleViolation("round.weight", (int) LARGEST);
        }
    }

    Weights weights() {
        return new Weights(
                Weights.STANDARD.pairShare(),
                multiLevel,
                Weights.STANDARD.tripleShare(),
                Math.min(LARGEST, multiLevel * 5 / 3),
                keep);
    }

    /** What a place is worth more after so many weeks; no more after a year. */
    double bonus(int weeks) {
        return Math.min(LARGEST, waiting * Math.max(0, Math.min(MOST_WEEKS, weeks)));
    }

    /** @param lack the institution's share of the free places less its share of the placements, from -1 to 1 */
    double value(double ownFit, double lack) {
        return Math.max(0, Math.min(1, fit * ownFit + spread * lack));
    }
}
