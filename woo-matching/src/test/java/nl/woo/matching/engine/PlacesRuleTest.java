package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # places | free | points | shut out
            4        | 4    | 5      | false
            10       | 5    | 5      | false
            4        | 2    | 3      | false
            4        | 1    | 2      | false
            4        | 0    | 1      | true
            0        | 0    | 1      | true
            """)
    void aQuestionNeedsAFreePlace(int places, int free, int points, boolean shutOut) {
        Situation situation = Table.situation(Table.asked("", ""), Table.withPlaces(places, free));

        assertEquals(points, Table.points(new PlacesRule(), situation));
        assertEquals(shutOut, new NoPlacesRule().excludes(situation));
    }
}
