package nl.woo.matching.demand;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All open demand and all free places at one moment, to be counted for whatever period is asked.
 *
 * @param readAt the moment
 * @param open those that wait longest when there are more than can be counted
 * @param places the offerings whose intake was still to come, first intake first
 * @param themeNames by code
 * @param cut whether there are more open demands than are counted
 */
public record DemandReport(
        OffsetDateTime readAt,
        List<OpenDemand> open,
        List<OpenPlaces> places,
        Map<String, String> themeNames,
        boolean cut) {
    public DemandReport {
        open = List.copyOf(open);
        places = List.copyOf(places);
        themeNames = Map.copyOf(themeNames);
    }

    private LocalDate today() {
        return readAt.toLocalDate();
    }

    private List<LocalDate> intakes() {
        return places.stream().map(OpenPlaces::intake).toList();
    }

    /** The next months with an intake, and the school year. */
    public List<Period> periods() {
        return Period.choices(today(), intakes());
    }

    /** The period with this key; the first month with an intake when it is null or none. */
    public Period period(String key) {
        return Optional.ofNullable(key)
                .flatMap(named -> Period.find(named, today(), intakes()))
                .orElseGet(() -> periods().get(0));
    }

    public DemandMap map(Period period) {
        return new DemandMap(open, places, period, today());
    }

    /** The first intake after a period with free places; empty when none is planned. */
    public Optional<OpenPlaces> nextAfter(Period period) {
        return places.stream()
                .filter(offering -> offering.intake().isAfter(period.to()) && offering.free() > 0)
                .min(Comparator.comparing(OpenPlaces::intake));
    }
}
