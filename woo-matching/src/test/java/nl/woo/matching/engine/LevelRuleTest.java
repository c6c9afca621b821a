package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRuleTest {
    private static final Vocabulary WORDS = Vocabulary.of("""
            finding-out
            kind activity
            level HBO
            nl uitzoeken!

            making
            kind activity
            level MBO
            nl timmeren?
            """);

    private final LevelRule rule = new LevelRule();

    @ParameterizedTest
    @CsvSource({"HBO, 5, level.chosen", "WO, 1, level.another"})
    void staffChooseTheLevel(Level chosen, int points, String reason) {
        Situation situation = Table.situation(Table.triaged(chosen, Form.COURSE), Table.starting("2021-02-01"));

        assertEquals(points, Table.points(rule, situation));
        assertEquals(reason, rule.reason(situation).key());
    }

    @ParameterizedTest
    @CsvSource({
        "wil dit uitzoeken, HBO, 5, level.fits",
        "uitzoeken en timmeren, MBO, 3, level.hardly",
        "wil dit uitzoeken, WO, 1, level.weak",
        "niets van dat al, WO, 3, level.unknown"
    })
    void elseTheQuestionsWordsPointToOne(String text, Level level, int points, String reason) {
        Situation situation = Table.situation(Table.asked("", text), Table.at(level), WORDS);

        assertEquals(points, Table.points(rule, situation));
        assertEquals(reason, rule.reason(situation).key());
    }

    @Test
    void saysWhichWordPointsThere() {
        Situation situation = Table.situation(Table.asked("", "wil dit uitzoeken"), Table.at(Level.HBO), WORDS);

        assertEquals("uitzoeken", rule.reason(situation).arguments().get(0));
    }
}
