package nl.woo.matching.demand;

import static nl.woo.matching.demand.Asked.HBO_MINOR;
import static nl.woo.matching.demand.Asked.MBO_COURSE;
import static nl.woo.matching.demand.Asked.TODAY;
import static nl.woo.matching.demand.Asked.direct;
import static nl.woo.matching.demand.Asked.free;
import static nl.woo.matching.demand.Asked.month;
import static nl.woo.matching.demand.Asked.preparing;
import static nl.woo.matching.demand.Asked.withoutTrack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.engine.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in which cell, and that nothing is counted twice or forgotten. */
class DemandMapTest {
    private static final Period FEBRUARY = month("2021-02");

    private static DemandMap map(List<OpenDemand> open, OpenPlaces... places) {
        return new DemandMap(open, List.of(places), FEBRUARY, TODAY);
    }

    @Test
    void countsByThemeColumnAndVerdict() {
        DemandMap map = map(List.of(
                direct("V1", "DATA", HBO_MINOR, "2021-02-08"),
                direct("V2", "DATA", HBO_MINOR, "2021-02-08"),
                preparing("V3", "DATA", HBO_MINOR, "2021-02-08"),
                direct("V4", "WEB", MBO_COURSE, "2021-02-01"),
                withoutTrack("V5", "DATA")));

        assertEquals(List.of("DATA", "WEB"), map.themes());
        assertEquals(List.of(MBO_COURSE, HBO_MINOR), map.columns());
        assertEquals(new Cell(2, 1, 0), map.cell("DATA", HBO_MINOR));
        assertEquals(Cell.EMPTY, map.cell("WEB", HBO_MINOR));
        assertEquals(1, map.withoutTrack("DATA"));
        assertEquals(new Cell(3, 1, 1), map.total(Choice.ALL));
    }

    @Test
    void themesThatAreMostAskedComeFirstAndNoThemeLast() {
        DemandMap map = map(List.of(
                withoutTrack("V1", ""),
                withoutTrack("V2", ""),
                withoutTrack("V3", "WEB"),
                withoutTrack("V4", "DATA"),
                withoutTrack("V5", "SOCIAL"),
                withoutTrack("V6", "SOCIAL")));

        assertEquals(List.of("SOCIAL", "DATA", "WEB", ""), map.themes());
    }

    @Test
    void aQuestionAtTwoLevelsAsksForTwoPlaces() {
        DemandMap map = map(
                List.of(direct("V1", "WEB", MBO_COURSE, "2021-02-01"), direct("V1", "WEB", HBO_MINOR, "2021-02-08")));

        assertEquals(1, map.questions());
        assertEquals(2, map.total(Choice.ALL).total());
    }

    @Test
    void placesAreThoseThatStartInThePeriod() {
        DemandMap map = map(
                List.of(),
                free(HBO_MINOR, "2021-02-08", 4),
                free(HBO_MINOR, "2021-02-22", 1),
                free(HBO_MINOR, "2021-03-01", 7),
                free(MBO_COURSE, "2021-02-01", 2));

        assertEquals(5, map.free(Choice.of(HBO_MINOR)));
        assertEquals(7, map.free(Choice.ALL));
        assertEquals(List.of(MBO_COURSE, HBO_MINOR), map.columns());
    }

    @ParameterizedTest(name = "{0}, intake {1}, wished {2}: {3} in February")
    @CsvSource({
        "DIRECT,      2021-02-08, 2021-02-01, true",
        "DIRECT,      2021-03-01, 2021-02-15, false",
        "DIRECT,      2021-01-04, 2021-01-04, false",
        "PREPARATION, 2021-02-08, 2021-05-01, true",
        "PREPARATION, 2021-09-01, 2021-02-28, true",
        "PREPARATION, 2021-09-01, 2021-03-01, false",
        "PREPARATION, 2020-08-31, 2021-02-01, true",
        "PREPARATION, 2021-01-04, 2021-01-04, false",
        "NONE,        ,           2021-09-01, true"
    })
    void aDemandCountsWhereItGoesOrWaits(Category category, String intake, LocalDate wish, boolean counts) {
        Column column = intake == null ? null : HBO_MINOR;
        DemandMap map = map(List.of(Asked.demand("V1", "WEB", category, column, intake, wish)));

        assertEquals(counts, map.total(Choice.ALL).total() == 1);
        assertEquals(counts ? 0 : 1, map.elsewhere());
    }

    @Test
    void aGapSaysHowManyWaitAndWhatComesNext() {
        DemandMap map = map(List.of(
                preparing("V1", "WEB", HBO_MINOR, "2021-09-06"),
                preparing("V2", "WEB", HBO_MINOR, "2021-08-30"),
                preparing("V3", "WEB", HBO_MINOR, "2021-02-08"),
                preparing("V4", "DATA", MBO_COURSE, "2020-09-14"),
                withoutTrack("V5", "DATA")));

        List<Gap> gaps = map.gaps();

        assertEquals(3, gaps.size());
        Gap web = gaps.get(0);
        assertEquals(2, web.waiting());
        assertEquals(Optional.of(Level.HBO), web.level());
        assertEquals(LocalDate.parse("2021-08-30"), web.next().orElseThrow().intake());
        Gap passed =
                gaps.stream().filter(gap -> gap.last().isPresent()).findFirst().orElseThrow();
        assertEquals(Optional.empty(), passed.next());
        assertEquals(LocalDate.parse("2020-09-14"), passed.last().orElseThrow().intake());
        Gap none =
                gaps.stream().filter(gap -> gap.level().isEmpty()).findFirst().orElseThrow();
        assertEquals("DATA", none.theme());
        assertEquals(
                List.of("V1", "V2"),
                map.list(new Choice("WEB", Level.HBO, null, null, true)).stream()
                        .map(OpenDemand::code)
                        .sorted()
                        .toList());
    }

    @Test
    void whatNeedsMostComesFirstInTheList() {
        DemandMap map = map(List.of(
                direct("V1", "WEB", HBO_MINOR, "2021-02-08"),
                preparing("V2", "WEB", HBO_MINOR, "2021-02-08"),
                withoutTrack("V3", "WEB")));

        assertEquals(
                List.of("V3", "V2", "V1"),
                map.list(Choice.ofTheme("WEB")).stream().map(OpenDemand::code).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachOpenDemandIsInOneCellOrInAnotherPeriod(long seed) {
        Random random = new Random(seed);
        List<OpenDemand> open = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            open.add(anyDemand(random, i));
        }
        for (String key : List.of("2020-12", "2021-01", "2021-02", "2021-03", "2021-09", "year")) {
            DemandMap map = new DemandMap(open, List.of(), month(key), TODAY);
            Set<String> seen = new HashSet<>();
            int inCells = 0;
            for (String theme : map.themes()) {
                for (Column column : map.columns()) {
                    Choice here = new Choice(theme, column.level(), column.form(), null, false);
                    assertEquals(map.cell(theme, column), map.total(here));
                    inCells += map.cell(theme, column).total();
                    map.list(here).forEach(demand -> assertTrue(seen.add(demand.code()), demand.code()));
                }
                inCells += map.withoutTrack(theme);
                map.list(new Choice(theme, null, null, Category.NONE, false))
                        .forEach(demand -> assertTrue(seen.add(demand.code()), demand.code()));
            }
            assertEquals(open.size(), inCells + map.elsewhere(), key);
            assertEquals(inCells, seen.size());
            assertEquals(inCells, map.total(Choice.ALL).total());
            assertEquals(
                    inCells,
                    map.columns().stream()
                                    .mapToInt(column ->
                                            map.total(Choice.of(column)).total())
                                    .sum()
                            + map.total(Choice.of(Category.NONE)).total());
            assertEquals(
                    map.list(new Choice(null, null, null, null, true)).size(),
                    map.gaps().stream().mapToInt(Gap::waiting).sum());
        }
    }

    private static OpenDemand anyDemand(Random random, int number) {
        Category category = any(random, List.of(Category.values()));
        boolean none = category == Category.NONE;
        Column column = new Column(any(random, List.of(Level.values())), any(random, List.of(Form.values())));
        return Asked.demand(
                "V" + number,
                any(random, List.of("", "WEB", "DATA", "SOCIAL")),
                category,
                none ? null : column,
                none ? null : TODAY.plusDays(random.nextInt(400) - 100).toString(),
                TODAY.plusDays(random.nextInt(400) - 100));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatGoesAtOnceCountsInOneMonth(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            OpenDemand demand = direct(
                    "V" + i,
                    "WEB",
                    HBO_MINOR,
                    TODAY.plusDays(random.nextInt(90)).toString());
            long months = List.of("2020-12", "2021-01", "2021-02").stream()
                    .filter(key -> demand.countsIn(month(key), TODAY))
                    .count();
            assertEquals(1, months, demand.toString());
        }
    }
}
