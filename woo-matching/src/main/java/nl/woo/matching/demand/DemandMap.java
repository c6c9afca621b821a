package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.catalogue.Level;

/**
 * The open demand of a period by theme, level and form, beside the places that are free there. Each demand that counts is in
 * one cell: that of its theme and column, or of its theme alone when no track fits.
 */
public final class DemandMap {
    private record Place(String theme, Optional<Column> column) {}

    private record Where(String theme, Optional<Level> level) {}

    private final Period period;
    private final LocalDate today;
    private final List<OpenDemand> counted;
    private final int elsewhere;
    private final List<OpenPlaces> places;
    private final List<String> themes;
    private final List<Column> columns;
    private final Map<Place, Cell> cells = new HashMap<>();

    /** @param today offerings that started before it take nobody in any more */
    DemandMap(List<OpenDemand> open, List<OpenPlaces> places, Period period, LocalDate today) {
        this.period = period;
        this.today = today;
        counted = open.stream().filter(demand -> demand.countsIn(period, today)).toList();
        elsewhere = open.size() - counted.size();
        this.places = places.stream()
                .filter(offering -> period.contains(offering.intake()))
                .toList();
        themes = themesOf(counted);
        columns = columnsOf(counted, this.places);
        counted.stream()
                .collect(Collectors.groupingBy(DemandMap::place))
                .forEach((place, demands) -> cells.put(place, Cell.of(demands)));
    }

    private static List<String> themesOf(List<OpenDemand> counted) {
        Map<String, Long> asked =
                counted.stream().collect(Collectors.groupingBy(DemandMap::theme, Collectors.counting()));
        return asked.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparing(asked::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Column> columnsOf(List<OpenDemand> counted, List<OpenPlaces> places) {
        return Stream.concat(
                        counted.stream().flatMap(demand -> demand.outlook().column().stream()),
                        places.stream().map(OpenPlaces::column))
                .distinct()
                .sorted()
                .toList();
    }

    private static Place place(OpenDemand demand) {
        return new Place(theme(demand), demand.outlook().column());
    }

    private static String theme(OpenDemand demand) {
        return demand.outlook().theme().orElse("");
    }

    public Period period() {
        return period;
    }

    /** The codes of the themes that are asked for, the most asked first; the empty one, for no theme, last. */
    public List<String> themes() {
        return themes;
    }

    /** Where something is asked for or free, in order of level and form. */
    public List<Column> columns() {
        return columns;
    }

    /** What is asked for of a theme in a column. */
    public Cell cell(String theme, Column column) {
        return cells.getOrDefault(new Place(theme, Optional.of(column)), Cell.EMPTY);
    }

    /** How much of a theme no track fits. */
    public int withoutTrack(String theme) {
        return cells.getOrDefault(new Place(theme, Optional.empty()), Cell.EMPTY)
                .none();
    }

    /** What is asked for by a choice of demands. */
    public Cell total(Choice choice) {
        return Cell.of(chosen(choice).toList());
    }

    private Stream<OpenDemand> chosen(Choice choice) {
        return counted.stream().filter(demand -> choice.isFor(demand, period));
    }

    /** The demands that a choice asks for: no track first, then those to prepare, each in order of wished start. */
    public List<OpenDemand> list(Choice choice) {
        return chosen(choice)
                .sorted(Comparator.comparing(OpenDemand::category)
                        .reversed()
                        .thenComparing(OpenDemand::wishedStart)
                        .thenComparing(OpenDemand::code))
                .toList();
    }

    /** The offerings that start in the period where a choice looks, first intake first. */
    public List<OpenPlaces> places(Choice choice) {
        return places.stream()
                .filter(offering -> choice.level() == null || offering.column().level() == choice.level())
                .filter(offering -> choice.form() == null || offering.column().form() == choice.form())
                .sorted(Comparator.comparing(OpenPlaces::intake).thenComparing(OpenPlaces::trackName))
                .toList();
    }

    /** How many places are free where a choice looks, for all themes together. */
    public int free(Choice choice) {
        return places(choice).stream().mapToInt(OpenPlaces::free).sum();
    }

    /** How many questions have a demand here; fewer than demands when some are multi-level. */
    public int questions() {
        return (int) counted.stream().map(OpenDemand::code).distinct().count();
    }

    /** How many open demands go in another period. */
    public int elsewhere() {
        return elsewhere;
    }

    /** Where questions wait and nothing starts, the most waiting first. */
    public List<Gap> gaps() {
        Map<Where, List<OpenDemand>> waiting = new LinkedHashMap<>();
        counted.stream()
                .filter(demand -> demand.waitsIn(period))
                .forEach(demand -> waiting.computeIfAbsent(
                                new Where(
                                        theme(demand), demand.outlook().column().map(Column::level)),
                                where -> new ArrayList<>())
                        .add(demand));
        return waiting.values().stream()
                .map(demands -> Gap.of(demands, today))
                .sorted(Comparator.comparingInt(Gap::waiting).reversed().thenComparing(Gap::theme))
                .toList();
    }
}
