package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Onze webshop is gehackt en alle bestanden zijn versleuteld, help ons nu.             | EMERGENCY
            The site is down, please fix it immediately, this is urgent.                          | EMERGENCY
            Geachte eigenaar, wij bieden u backlinks, klik hier en ontvang 50% korting.           | SPAM
            Dear website owner, we offer SEO services, limited offer, click here.                 | SPAM
            Stelletje prutsers, luie studenten, klootzakken zijn jullie.                          | ABUSE
            Kunnen studenten nepreviews plaatsen onder verschillende namen, zonder dat men het merkt? | DECEPTION
            De verhuurder houdt zich niet aan het contract, wij gaan naar de rechter met een advocaat. | OUTSIDE
            Ik moet voor school een verslag inleveren, mijn huiswerk voor havo.                   | OUTSIDE
            Per direct zoeken wij een verkoper, salaris volgens cao, stuur je cv.                 | OUTSIDE
            Help                                                                                  | VAGUE
            Wir suchen Hilfe, weil wir unsere Produkte im Internet verkaufen und nicht wissen wie wir das machen, mit einem Laden in der Stadt und einem kleinen Lager für die Kunden. | OTHER_LANGUAGE
            Wij willen graag een webwinkel voor onze kaas, want klanten vragen er steeds om.      | -
            Slagerij, gehakt en worst. Ons stalletje op de markt wil ook online bestellingen aannemen. | -
            Wij plaatsen zonnepanelen en zoeken een nieuwe website waarop men een offerte aanvraagt. | -
            Notariskantoor: onze brieven over hypotheek en verzekering zijn onbegrijpelijk, wie herschrijft ze? | -
            De website is vanmorgen gehackt en wij kunnen niet meer inloggen.                     | EMERGENCY
            Dagelijks vier uur social media, een site en film, alles gratis toch? Oplevering met garantie, alle rechten voor ons, begeleiding van school is niet nodig. | OUTSIDE
            Kunnen jullie een dreigbrief sturen van een jurist?                                   | OUTSIDE
            """)
    void seesWhatStaffShouldLookAt(String text, Recognition.Kind expected) {
        QuestionContent question = QuestionContent.of(Table.asked("", text), Vocabulary.ofOnlineBusiness());
        List<Recognition.Kind> kinds = Recognizing.in(question, Spoken.in(text)).stream()
                .map(Recognition::kind)
                .toList();

        assertEquals(
                expected == null ? List.of() : List.of(expected),
                kinds.stream().limit(1).toList());
    }
}
