package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryChoiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij willen een webwinkel.                                       | 2021-02-01 | DIRECT
            Wij willen een webwinkel.                                       | 2021-05-03 | PREPARATION
            Wij willen een webwinkel.                                       | 2021-01-04 | PREPARATION
            Wij willen een webwinkel.                                       | 2020-11-02 | NONE
            Wij willen een webwinkel, de gegevens moeten nog geanonimiseerd worden: namen eruit. | 2021-02-01 | PREPARATION
            De bouwer van onze webwinkel levert niet; wij stappen naar de rechter voor ons geld terug. | 2021-02-01 | NONE
            Het internet ligt eruit, wanneer komt de storingsdienst van de provider met glasvezel? | 2021-02-01 | NONE
            Wie helpt ons aan subsidie of een lening?                       | 2021-02-01 | NONE
            Wij zoeken een vakantiekracht voor achter de kassa.             | 2021-02-01 | NONE
            Our lawyer says we should go to court to get our money back.    | 2021-02-01 | NONE
            ''                                                              | 2021-02-01 | NONE
            ?!*** 123                                                       | 2021-02-01 | NONE
            """)
    void tellsWhatCanBeDone(String question, String intake, Category category) {
        Supply shop = new Supply(
                "1",
                "Shop",
                "Webwinkels",
                "",
                Level.MBO,
                Form.COURSE,
                "Studenten bouwen een webwinkel.",
                List.of(),
                Set.of(),
                Set.of(),
                LocalDate.parse(intake),
                LocalDate.parse(intake),
                LocalDate.parse("2021-07-02"),
                4,
                4,
                120,
                TeachingLanguage.BOTH,
                4,
                4,
                "");
        Assessment assessment = new Matcher(List.of(), List.of(shop)).assess(Table.asked("", question), Table.TODAY);

        assertEquals(category, assessment.category());
        assertEquals(category == Category.NONE ? Optional.empty() : Optional.of(Level.MBO), assessment.level());
    }
}
