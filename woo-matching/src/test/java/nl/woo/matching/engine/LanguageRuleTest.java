package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRuleTest {
    private final LanguageRule rule = new LanguageRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # question | track | the track's text says               | shut out | points
            NL         | NL    | ''                                  | false    | 5
            NL         | BOTH  | ''                                  | false    | 5
            EN         | BOTH  | ''                                  | false    | 5
            EN         | NL    | ''                                  | true     | 1
            NL         | EN    | ''                                  | true     | 1
            NL         | EN    | overleg mag in het Nederlands       | false    | 3
            EN         | NL    | een verslag in het Engels kan       | false    | 3
            NL         | EN    | verslag in het Engels               | true     | 1
            """)
    void speaksTheEntrepreneursLanguage(
            Language asked, TeachingLanguage taught, String text, boolean shutOut, int points) {
        Situation situation = Table.situation(Table.asked("", "", asked), Table.taughtIn(taught, text));

        assertEquals(shutOut, rule.excludes(situation));
        assertEquals(points, Table.points(rule, situation));
    }
}
