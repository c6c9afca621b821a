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
            2021-03-29 | 4 | period.after
            2021-04-26 | 3 | period.after
            2021-05-24 | 3 | period.after
            2021-08-30 | 1 | period.after
            2021-01-11 | 3 | period.before
            2020-09-07 | 1 | period.before
            """)
    void theIntakeIsNearTheWishedStart(String intake, int points, String reason) {
        Score score = new PeriodRule()
                .rate(Table.situation(Table.asked("", ""), Table.starting(intake)))
                .score(Criterion.PERIOD);

        assertEquals(points, score.points());
        assertEquals(reason, score.reason().key());
    }
}
