package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakePassedRuleTest {
    @ParameterizedTest
    @CsvSource({"2020-12-02, false", "2020-12-01, false", "2020-11-30, true"})
    void anIntakeBeforeTodayIsOver(String intake, boolean over) {
        Situation situation = Table.situation(Table.asked("", ""), Table.starting(intake));

        assertEquals(over, new IntakePassedRule().excludes(situation));
    }
}
