package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wished is 2021-02-01
            2021-02-01 | 5 | period.wished
            2021-01-18 | 5 | period.wished
            2021-02-22 | 5 | period.after
            2021-03-29 | 5 | period.after
            2021-04-12 | 4 | period.after
            2021-05-24 | 3 | period.after
            2021-06-21 | 2 | period.after
            2021-08-30 | 1 | period.after
            2021-01-11 | 4 | period.before
            2020-12-28 | 3 | period.before
            2020-12-21 | 2 | period.before
            2020-09-07 | 1 | period.before
            """)
    void theIntakeIsNearTheWishedStart(String intake, int points, String reason) {
        PeriodRule rule = new PeriodRule();
        Situation situation = Table.situation(Table.asked("", ""), Table.starting(intake));

        assertEquals(points, Table.points(rule, situation));
        assertEquals(reason, rule.reason(situation).key());
    }
}
