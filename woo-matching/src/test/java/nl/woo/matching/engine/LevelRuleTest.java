package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRuleTest {
    private final LevelRule rule = new LevelRule();

    @ParameterizedTest
    @CsvSource({"HBO, 5, level.chosen", "WO, 1, level.another"})
    void staffChooseTheLevel(Level chosen, int points, String reason) {
        Score score = rule.rate(Table.situation(Table.triaged(chosen, Form.COURSE), Table.starting("2021-02-01")))
                .score(Criterion.LEVEL);

        assertEquals(points, score.points());
        assertEquals(reason, score.reason().key());
    }

    @ParameterizedTest
    @CsvSource({"HBO, 1.0, 5, level.fits", "HBO, 0.2, 2, level.hardly", "WO, 1.0, 1, level.weak"})
    void elseTheQuestionsWordsPointToOne(Level pointed, double share, int points, String reason) {
        Leaning leaning = new Leaning(Map.of(pointed, share), Map.of(pointed, List.of("uitzoeken")));
        Score score = rule.rate(new Situation(
                        Table.asked("", ""),
                        Table.starting("2021-02-01"),
                        Table.TODAY,
                        new ContentMatch(0, List.of(), List.of()),
                        leaning))
                .score(Criterion.LEVEL);

        assertEquals(points, score.points());
        assertEquals(reason, score.reason().key());
    }

    @Test
    void withoutWordsNoLevelIsBetter() {
        Score score = rule.rate(Table.situation(Table.asked("", ""), Table.starting("2021-02-01")))
                .score(Criterion.LEVEL);

        assertEquals(3, score.points());
        assertEquals("level.unknown", score.reason().key());
    }
}
