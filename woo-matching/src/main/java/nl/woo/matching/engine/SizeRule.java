package nl.woo.matching.engine;

/** The students' hours on one question are about what its size needs. */
class SizeRule implements SoftRule {
    private static final double SAYS_LITTLE = 0.6;

    @Override
    public Rating rate(Situation situation) {
        Supply supply = situation.supply();
        int hours = Math.max(1, supply.groupSize() * supply.hoursPerStudent());
        Size size = situation.demand().size();
        if (size == null) {
            return new Rating(SAYS_LITTLE, Reason.of("size.unknown", hours));
        }
        double apart = Math.abs(Math.log(hours / usualHours(size)));
        String key = apart < 0.7 ? "size.fits" : hours > usualHours(size) ? "size.large" : "size.small";
        return new Rating(Math.max(0, 1 - 0.5 * apart), Reason.of(key, hours, "@size." + size));
    }

    private static double usualHours(Size size) {
        return switch (size) {
            case SMALL -> 220;
            case MEDIUM -> 480;
            case LARGE -> 950;
        };
    }
}
