package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTrialTest {
    private final VocabularyTrial trial = new VocabularyTrial(
            List.of(
                    new ThemeDefinition("WEBSHOP", "Webwinkel", "Een webwinkel starten."),
                    new ThemeDefinition("CONTENT", "Beeld", "Foto en film.")),
            List.of(
                    Table.offered("Film", "Het team maakt een promofilm."),
                    Table.offered("Shop", "De student bouwt een webwinkel.")),
            Knowledge.SHIPPED);

    @Test
    void showsWhoseThemeAndRankingChange() {
        List<VocabularyTrial.Change> changes = trial.of(
                """
                video-photo
                nl flitsrolletje!
                """,
                List.of(
                        Table.asked("", "Wij zoeken hulp met een flitsrolletje."),
                        Table.asked("", "Wij willen een webwinkel.")),
                Table.TODAY);

        assertEquals(1, changes.size());
        assertEquals(Optional.empty(), changes.get(0).themeBefore());
        assertEquals(Optional.of("CONTENT"), changes.get(0).themeAfter());
        assertEquals("Film", changes.get(0).tracksAfter().get(0));
    }
}
