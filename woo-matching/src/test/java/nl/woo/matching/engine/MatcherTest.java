package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTest {
    private static final List<Supply> SUPPLIES = List.of(
            Table.offered("Shop", "De student bouwt een webwinkel."),
            Table.offered("Film", "Het team maakt een promofilm."),
            Table.withPlaces(3, 0),
            Table.starting("2020-09-01"),
            Table.taughtIn(TeachingLanguage.EN, "Dashboards en data."));
    private static final List<ThemeDefinition> THEMES = List.of(
            new ThemeDefinition("WEBSHOP", "Webwinkel", "Een webwinkel starten."),
            new ThemeDefinition("X1", "Zeilen", "Alles over boten en zeilen."));

    private final Matcher matcher = new Matcher(THEMES, SUPPLIES);

    static Stream<String> anyText() {
        return Stream.of(
                "",
                "   \n\t",
                "Wij willen een webwinkel en een promofilm.",
                "?!… *** %% \u0000 \uD83D\uDE00",
                "((((((((((",
                "webwinkel ".repeat(2000),
                "x".repeat(20_000),
                "a".repeat(3) + " niet geen, ; : (1)(2) ".repeat(800),
                "日本語のテキスト");
    }

    @ParameterizedTest
    @MethodSource("anyText")
    void ranksEveryOfferingOnceWhateverIsAsked(String text) {
        Assessment assessment = matcher.assess(Table.asked(text, text), Table.TODAY);
        List<Fit> ranking = assessment.ranking();

        assertEquals(
                SUPPLIES.stream().sorted(Comparator.comparing(Supply::toString)).toList(),
                ranking.stream()
                        .map(Fit::supply)
                        .sorted(Comparator.comparing(Supply::toString))
                        .toList());
        for (Fit fit : ranking) {
            assertTrue(fit.value() >= 0 && fit.value() <= 1, () -> fit.toString());
            assertTrue(fit.points() >= 5 && fit.points() <= 25, () -> fit.toString());
            assertEquals(
                    List.of(Criterion.values()),
                    fit.scores().stream().map(Score::criterion).toList());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                fit.scores().forEach(score -> Explanations.sentence(score.reason(), locale));
                fit.exclusions().forEach(reason -> Explanations.sentence(reason, locale));
                Explanations.sentence(fit.caution(), locale);
                Explanations.sentence(assessment.categoryReason(), locale);
            }
        }
        assertEquals(
                ranking.stream().map(Fit::excluded).sorted().toList(),
                ranking.stream().map(Fit::excluded).toList(),
                "excluded offerings come last");
    }

    @ParameterizedTest
    @MethodSource("anyText")
    void answersTheSameAgain(String text) {
        Demand demand = Table.asked("", text);

        assertEquals(matcher.assess(demand, Table.TODAY), new Matcher(THEMES, SUPPLIES).assess(demand, Table.TODAY));
    }

    @ParameterizedTest
    @MethodSource("anyText")
    void theTableHoldsTheFitsOfTheRanking(String text) {
        Demand demand = Table.asked(text, text);
        FitTable table = matcher.table(List.of(demand), Table.TODAY);

        for (Fit fit : matcher.assess(demand, Table.TODAY).ranking()) {
            int supply = table.supplies().indexOf(fit.supply());
            assertEquals(fit, table.fit(0, supply));
            assertEquals(fit.excluded() ? 0 : fit.value(), table.value(0, supply));
        }
    }

    @Test
    void proposesThePartsInTheirOrder() {
        Matcher levels = new Matcher(
                List.of(),
                List.of(
                        Table.offered(
                                "Shop",
                                Level.MBO,
                                "De student bouwt een webwinkel.",
                                TeachingLanguage.NL,
                                Table.WISH.plusWeeks(4),
                                4,
                                4),
                        Table.offered(
                                "Plan",
                                Level.HBO,
                                "Studenten doen marktonderzoek en schrijven een marketingplan.",
                                TeachingLanguage.NL,
                                Table.WISH,
                                4,
                                4)));
        String text = "Wij willen twee dingen: eerst marktonderzoek en een marketingplan, daarna een webwinkel bouwen.";
        List<PartProposal> parts = levels.assess(Table.large(text), Table.TODAY).parts();

        assertEquals(
                List.of("Plan", "Shop"),
                parts.stream().map(PartProposal::trackCode).toList());
        assertEquals(Deliverable.BUILD, parts.get(1).deliverable());
        assertEquals(Table.WISH, parts.get(0).from());
    }

    @Test
    void answersTheSameToManyThreads() {
        Demand demand = Table.asked("", "Wij willen een webwinkel.");
        Assessment once = matcher.assess(demand, Table.TODAY);

        assertTrue(IntStream.range(0, 64)
                .parallel()
                .allMatch(time -> matcher.assess(demand, Table.TODAY).equals(once)));
    }

    @Test
    void ordersTiesById() {
        List<String> ids = matcher.assess(Table.asked("", ""), Table.TODAY).ranking().stream()
                .filter(fit -> !fit.excluded())
                .map(fit -> fit.supply().id())
                .toList();

        assertEquals(List.of("Film 2021-02-01", "Shop 2021-02-01"), ids);
    }

    @Test
    void worksWithoutCatalogue() {
        Assessment assessment = new Matcher(List.of(), List.of()).assess(Table.asked("", "webwinkel"), Table.TODAY);

        assertEquals(Category.NONE, assessment.category());
        assertEquals(Optional.empty(), assessment.theme());
        assertTrue(assessment.ranking().isEmpty());
    }

    @Test
    void knowsThemesByTheirOwnDefinition() {
        assertEquals(
                Optional.of("X1"),
                matcher.assess(Table.asked("Zeilen", "met oude boten"), Table.TODAY)
                        .theme());
    }

    @Test
    void staffSteerTheFit() {
        Assessment assessment = matcher.assess(Table.triaged(Level.WO, Form.MINOR), Table.TODAY);

        assertEquals(Optional.of(Level.WO), assessment.level());
        assertEquals(Optional.of(Form.MINOR), assessment.form());
        assertTrue(assessment.ranking().stream()
                .allMatch(fit -> fit.score(Criterion.LEVEL).points() == 1));
    }

    @Test
    void combinesLevelsWhenTheQuestionFallsIntoParts() {
        Matcher levels = new Matcher(
                List.of(),
                List.of(
                        Table.offered(
                                "Shop",
                                Level.MBO,
                                "De student bouwt een webwinkel.",
                                TeachingLanguage.NL,
                                Table.WISH,
                                4,
                                4),
                        Table.offered(
                                "Plan",
                                Level.HBO,
                                "Studenten schrijven een marketingplan.",
                                TeachingLanguage.NL,
                                Table.WISH,
                                4,
                                4)));
        String parts = "Wij willen twee dingen: eerst een webwinkel bouwen en daarna een marketingplan.";

        assertEquals(
                Set.of("Shop", "Plan"),
                Set.copyOf(levels.assess(Table.large(parts), Table.TODAY).combination()));
        assertFalse(levels.assess(Table.asked("", "Wij willen een webwinkel."), Table.TODAY)
                .multiLevel());
    }
}
