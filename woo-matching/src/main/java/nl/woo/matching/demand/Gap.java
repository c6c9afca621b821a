package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Level;

/**
 * A theme and level at which questions wait and nothing starts in the period.
 *
 * @param theme its code; empty for those without a theme
 * @param level empty when no track fits at any level
 * @param waiting how many wait
 * @param next where the first of them could go after the period; empty when no such intake is planned
 * @param last the intake that they missed, when no next one is planned; empty when no track fits
 */
public record Gap(
        String theme, Optional<Level> level, int waiting, Optional<Destination> next, Optional<Destination> last) {
    private static final Comparator<Destination> BY_INTAKE = Comparator.comparing(Destination::intake);

    /** @param waiting of the same theme and level; at least one */
    static Gap of(List<OpenDemand> waiting, LocalDate today) {
        Outlook any = waiting.get(0).outlook();
        List<Destination> destinations = waiting.stream()
                .flatMap(demand -> demand.outlook().destination().stream())
                .toList();
        Optional<Destination> next = destinations.stream()
                .filter(destination -> !destination.intake().isBefore(today))
                .min(BY_INTAKE);
        return new Gap(
                any.theme().orElse(""),
                any.column().map(Column::level),
                waiting.size(),
                next,
                next.isPresent() ? Optional.empty() : destinations.stream().max(BY_INTAKE));
    }
}
