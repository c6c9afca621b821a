package nl.woo.matching.engine;

import java.util.EnumMap;
import java.util.Map;

/** The students' hours on one question are about what its size needs. */
class SizeRule implements SoftRule {
    private static final double SAYS_LITTLE = 0.6;
    private static final double STEEPNESS = 0.5;
    private static final double ABOUT = 0.7;
    private static final Map<Size, Double> LOG_USUAL = new EnumMap<>(Map.of(
            Size.SMALL, Math.log(usualHours(Size.SMALL)),
            Size.MEDIUM, Math.log(usualHours(Size.MEDIUM)),
            Size.LARGE, Math.log(usualHours(Size.LARGE))));

    @Override
    public double strength(Situation situation) {
        Size size = situation.demand().size();
        return size == null ? SAYS_LITTLE : Math.max(0, 1 - STEEPNESS * apart(situation, size));
    }

    @Override
    public Reason reason(Situation situation) {
        Size size = situation.demand().size();
        int hours = situation.offered().hours();
        if (size == null) {
            return Reason.of("size.unknown", hours);
        }
        String key =
                apart(situation, size) < ABOUT ? "size.fits" : hours > usualHours(size) ? "size.large" : "size.small";
        return Reason.of(key, hours, "@size." + size);
    }

    private static double apart(Situation situation, Size size) {
        return Math.abs(situation.offered().logHours() - LOG_USUAL.get(size));
    }

    private static double usualHours(Size size) {
        return switch (size) {
            case SMALL -> 220;
            case MEDIUM -> 480;
            case LARGE -> 950;
        };
    }
}
