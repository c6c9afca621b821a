package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRuleTest {
    private final Matcher matcher = new Matcher(
            List.of(),
            List.of(
                    Table.offered("Shop", "De student bouwt een webwinkel in WooCommerce. Geen marketingadvies."),
                    Table.offered("Film", "Het team maakt een promofilm en productfoto's."),
                    Table.offered("Plan", "De studenten schrijven een online marketingplan voor je doelgroep."),
                    Table.offered("Safe", "De studenten controleren wachtwoorden, back-ups en wifi."),
                    Table.offered("Law", "De kliniek toetst privacy en cookies aan de AVG.")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webwinkel                                             | Shop
            We willen via internet gaan verkopen                  | Shop
            Wie maakt er een filmpje van onze werkplaats?         | Film
            Onze foto's zijn niet mooi                            | Film
            Welke kanalen passen bij onze doelgroep?              | Plan
            We zoeken nieuwe klanten maar weten niet waar         | Plan
            Iedereen logt in met hetzelfde wachtwoord             | Safe
            Mogen wij de gegevens van patiënten zo lang bewaren?  | Law
            We want to sell online                                | Shop
            Who can shoot a short video?                          | Film
            We are afraid of hackers and phishing                 | Safe
            Does our site comply with the GDPR?                   | Law
            """)
    void theTrackIsAboutWhatIsAsked(String question, String track) {
        assertEquals(track, best(question).supply().trackCode());
    }

    @Test
    void namesTheWordsThatItFound() {
        String sentence = Explanations.sentence(
                best("Er moet een webwinkel komen.").score(Criterion.CONTENT).reason(), Locale.forLanguageTag("nl"));

        assertTrue(sentence.contains("webwinkel"), sentence);
    }

    @Test
    void respectsWhatATrackLeavesOut() {
        Fit shop =
                matcher
                        .assess(Table.asked("Marketing", "Wij willen een marketingplan."), Table.TODAY)
                        .ranking()
                        .stream()
                        .filter(fit -> fit.supply().trackCode().equals("Shop"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(1, shop.score(Criterion.CONTENT).points());
        assertEquals("caution.leftOut", shop.caution().key());
    }

    private Fit best(String question) {
        return matcher.assess(Table.asked("", question), Table.TODAY).ranking().get(0);
    }
}
