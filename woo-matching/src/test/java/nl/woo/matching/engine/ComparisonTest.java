package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Matcher matcher = new Matcher(
            List.of(),
            List.of(
                    Table.offered("Shop", "De student bouwt een webwinkel."),
                    Table.offered("Film", "Het team maakt een promofilm.")));

    @Test
    void saysOnWhatTheFirstIsBetter() {
        List<Fit> ranking = ranking("Wij willen een webwinkel.");
        List<String> sentences = Comparison.of(ranking.get(0), ranking.get(1)).stream()
                .map(reason -> Explanations.sentence(reason, Locale.forLanguageTag("nl")))
                .toList();

        assertTrue(sentences.get(0).startsWith("‘Shop’ heeft "), sentences.toString());
        assertTrue(sentences.contains("Beter op inhoud: 5 tegen 1."), sentences.toString());
    }

    @Test
    void equalOffersAreCalledEqual() {
        Fit fit = ranking("Wij willen een webwinkel.").get(0);

        assertEquals("compare.same", Comparison.of(fit, fit).get(0).key());
    }

    @Test
    void refusesFitsOfDifferentQuestions() {
        Fit one = ranking("Wij willen een webwinkel.").get(0);
        Fit other = ranking("Wij willen een film.").get(0);

        assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, other));
    }

    private List<Fit> ranking(String question) {
        return matcher.assess(Table.asked("", question), Table.TODAY).ranking();
    }
}
