package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.woo.matching.engine.VocabularyTrial.Change;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;

class VocabularyTrialTest {
    private static final Vocabulary WORDS = Vocabulary.of(
            "video-photo\nthemes CONTENT 3\nnl promofilm\n\nwebshop-building\nthemes WEBSHOP 3\nnl webwinkel");

    private final VocabularyTrial trial =
            new VocabularyTrial(matcher(WORDS), matcher(WORDS.extendedWith("video-photo\nnl zibbelgorp!")));

    private static Matcher matcher(Vocabulary vocabulary) {
        return new Matcher(
                List.of(
                        new ThemeDefinition("WEBSHOP", "Webwinkel", "Een webwinkel starten."),
                        new ThemeDefinition("CONTENT", "Beeld", "Foto en film.")),
                List.of(
                        Table.offered("Film", "Het team maakt een promofilm."),
                        Table.offered("Shop", "De student bouwt een webwinkel.")),
                Knowledge.SHIPPED.with(vocabulary));
    }

    private Optional<Change> of(String text) {
        return trial.of(Table.asked("", text), Table.TODAY);
    }

    @Test
    void showsWhatChangesForAQuestion() {
        Change change = of("Wij zoeken hulp met een zibbelgorp.").orElseThrow();

        assertEquals(Optional.empty(), change.before().theme());
        assertEquals(Optional.of("CONTENT"), change.after().theme());
        assertEquals("Film", change.after().tracks().get(0));
    }

    @Test
    void isSilentWhereNothingChanges() {
        assertEquals(Optional.empty(), of("Wij willen een webwinkel."));
    }
}
