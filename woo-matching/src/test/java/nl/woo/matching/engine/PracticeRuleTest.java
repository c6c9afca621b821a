package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeRuleTest {
    private final PracticeRule rule = new PracticeRule();

    @ParameterizedTest
    @CsvSource({"0.8, 5", "0, 3", "-0.8, 1"})
    void countsFromOneToFive(double practice, int points) {
        assertEquals(points, Table.points(rule, situation(practice)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             0.3 | In beoordeelde voorbeelden over ‘dubbel geboekt’ paste zo’n traject goed.
            -0.3 | In beoordeelde voorbeelden over ‘dubbel geboekt’ paste zo’n traject minder.
             0   | Beoordeelde voorbeelden wijzen dit traject niet aan en niet af.
            """)
    void quotesTheWordsThatItRestsOn(double practice, String sentence) {
        assertEquals(sentence, Explanations.sentence(rule.reason(situation(practice)), Locale.forLanguageTag("nl")));
    }

    private static Situation situation(double practice) {
        Demand demand = Table.asked("", "Onze huisjes zijn dubbel geboekt.");
        ContentMatch match = new ContentMatch(List.of(), List.of(), List.of("dubbel geboekt"), false);
        Asked asked = Asked.of(
                demand, Table.TODAY, QuestionContent.of(demand, Vocabulary.ofOnlineBusiness()), offered -> match);
        return new Situation(
                asked, Table.situation(demand, Table.offered("Track", "")).offered(), 0, practice);
    }
}
