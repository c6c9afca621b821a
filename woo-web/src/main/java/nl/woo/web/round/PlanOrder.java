package nl.woo.web.round;

import java.util.Comparator;
import java.util.Locale;
import nl.woo.matching.round.PlannedOffering;

/** The orders in which the plan can be read. */
public enum PlanOrder {
    /** What one more place brings, most first. */
    GAIN,
    NAME,
    INTAKE,
    PLACES;

    /** The order that an address names; by gain when it names none. */
    static PlanOrder of(String name) {
        for (PlanOrder one : values()) {
            if (one.getName().equals(name)) {
                return one;
            }
        }
        return GAIN;
    }

    /** As it stands in an address. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<PlannedOffering> order() {
        return switch (this) {
            case GAIN ->
                Comparator.comparingDouble(PlannedOffering::getGain)
                        .thenComparingDouble(PlannedOffering::getPrice)
                        .reversed();
            case NAME ->
                Comparator.comparing(planned -> planned.getOffering().getTrack().getName());
            case INTAKE -> Comparator.comparing(planned -> planned.getOffering().getIntake());
            case PLACES -> Comparator.comparingInt(PlannedOffering::getPlaces).reversed();
        };
    }
}
