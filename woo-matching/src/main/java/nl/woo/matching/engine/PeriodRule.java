package nl.woo.matching.engine;

/**
 * The intake lies near the wished start: from two weeks before to eight weeks after is good, to sixteen is acceptable.
 */
class PeriodRule implements SoftRule {
    /** So long ago an intake was that nobody joins any more. */
    static final int GONE = -6;

    static final int EARLIEST = -2;
    static final int GOOD = 8;
    static final int ACCEPTABLE = 16;

    @Override
    public double strength(Situation situation) {
        long later = situation.weeksLater();
        if (later <= GONE) {
            return later == GONE ? 0.15 : 0;
        }
        if (later < EARLIEST) {
            return 0.7 - 0.15 * (EARLIEST - later - 1);
        }
        if (later <= GOOD) {
            return 1 - 0.1 * Math.max(0, later) / GOOD;
        }
        return later <= ACCEPTABLE
                ? 0.85 - 0.25 * (later - GOOD) / (ACCEPTABLE - GOOD)
                : Math.max(0.1, 0.6 - 0.06 * (later - ACCEPTABLE));
    }

    @Override
    public Reason reason(Situation situation) {
        long later = situation.weeksLater();
        Object intake = situation.supply().intake();
        return later < EARLIEST
                ? Reason.of("period.before", intake, -later)
                : later <= 0 ? Reason.of("period.wished", intake) : Reason.of("period.after", intake, later);
    }
}
