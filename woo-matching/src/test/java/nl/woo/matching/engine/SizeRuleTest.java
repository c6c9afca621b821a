package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the offering has 4 students of 120 hours
            MEDIUM | 5 | size.fits
            SMALL  | 3 | size.large
            LARGE  | 4 | size.fits
            -      | 3 | size.unknown
            """)
    void theStudentsHaveTheHours(Size size, int points, String reason) {
        SizeRule rule = new SizeRule();
        Situation situation = Table.situation(Table.sized(size), Table.starting("2021-02-01"));

        assertEquals(points, Table.points(rule, situation));
        assertEquals(reason, rule.reason(situation).key());
    }
}
