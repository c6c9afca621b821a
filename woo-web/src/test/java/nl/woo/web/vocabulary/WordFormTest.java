package nl.woo.web.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.woo.matching.vocabulary.ConceptWord;
import nl.woo.matching.vocabulary.Strength;
import org.junit.jupiter.api.Test;

class WordFormTest {
    @Test
    void splitsWordsAtCommas() {
        WordForm form = WordForm.of("seo");
        form.setWords(" vindmeneer, zoek .. ding ,, ");
        form.setStrength(Strength.WEAK);

        assertEquals(
                List.of("vindmeneer?", "zoek .. ding?"),
                form.typed().stream().map(ConceptWord::written).toList());
    }

    @Test
    void onlyANewConceptBeginsWithTheTheme() {
        WordForm known = WordForm.of("seo");
        known.setTheme("LOGISTIEK");
        WordForm fresh = WordForm.of("drone-delivery");
        fresh.setTheme("LOGISTIEK");

        assertEquals(List.of(), known.beginning().lines());
        assertEquals(List.of("themes LOGISTIEK 3"), fresh.beginning().lines());
    }

    @Test
    void nothingTypedIsNoWord() {
        assertEquals(List.of(), WordForm.of("seo").typed());
    }
}
