package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private final Duplicates duplicates = new Duplicates(
            Vocabulary.ofOnlineBusiness(),
            List.of(new Duplicates.Earlier(
                    "V1",
                    "Kaasmakerij De Terp B.V.",
                    "Webwinkel",
                    "Wij willen een webwinkel bouwen om kaas te verkopen.",
                    LocalDate.parse("2021-01-11"))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kaasmakerij de terp | Nogmaals: wij zoeken iemand om een webwinkel te bouwen voor kaas | 2021-01-18 | true
            Bakkerij De Terp    | Nogmaals: wij zoeken iemand om een webwinkel te bouwen voor kaas | 2021-01-18 | false
            kaasmakerij de terp | Wij zoeken personeel, niemand reageert op onze vacature           | 2021-01-18 | false
            kaasmakerij de terp | Nogmaals: wij zoeken iemand om een webwinkel te bouwen voor kaas | 2021-05-18 | false
            """)
    void sameFirmSameSubjectWithinWeeks(String firm, String text, String reported, boolean found) {
        assertEquals(
                found,
                duplicates
                        .find("V2", firm, "", text, LocalDate.parse(reported), 3)
                        .isPresent());
    }
}
