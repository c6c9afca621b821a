package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRuleTest {
    private final FormRule rule = new FormRule();

    @ParameterizedTest
    @CsvSource({"COURSE, 5, form.chosen", "MINOR, 1, form.another"})
    void staffChooseTheForm(Form chosen, int points, String reason) {
        Situation situation = Table.situation(Table.triaged(Level.HBO, chosen), Table.starting("2021-02-01"));

        assertEquals(points, Table.points(rule, situation));
        assertEquals(reason, rule.reason(situation).key());
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "12, 4", "8, 3", "1, 1", "0, 1"})
    void elseItLastsAsLongAsWished(int wishedWeeks, int points) {
        Demand demand = new Demand(
                "Q",
                "",
                "",
                null,
                Table.WISH,
                wishedWeeks,
                Language.NL,
                Firm.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertEquals(points, Table.points(rule, Table.situation(demand, Table.starting("2021-02-01"))));
    }
}
