package nl.woo.matching.engine;

/**
 * The intake lies near the wished start: from two weeks before to eight weeks after is good, to sixteen is acceptable.
 */
class PeriodRule implements SoftRule {
    static final int EARLIEST = -2;
    static final int GOOD = 8;
    static final int ACCEPTABLE = 16;

    @Override
    public Rating rate(Situation situation) {
        long later = situation.weeksLater();
        Object intake = situation.supply().intake();
        if (later < EARLIEST) {
            double strength = Math.max(0, 0.6 + 0.1 * (later - EARLIEST));
            return new Rating(strength, Reason.of("period.before", intake, -later));
        }
        if (later <= 0) {
            return new Rating(1, Reason.of("period.wished", intake));
        }
        double strength = later <= GOOD
                ? 1 - 0.2 * later / GOOD
                : later <= ACCEPTABLE
                        ? 0.7 - 0.3 * (later - GOOD) / (ACCEPTABLE - GOOD)
                        : Math.max(0, 0.3 - 0.03 * (later - ACCEPTABLE));
        return new Rating(strength, Reason.of("period.after", intake, later));
    }
}
