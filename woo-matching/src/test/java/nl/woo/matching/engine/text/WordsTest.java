package nl.woo.matching.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void dotsAndApostrophesInsideWordsBelongToThem() {
        assertEquals(
                List.of("bol.com", "heeft", "11.000", "foto", "en", "de", "bakker", "ook"),
                Words.of("Bol.com heeft 11.000 foto's. En, de bakker's ook!"));
    }

    @Test
    void losesTheAccentsThatTheNormaliserTakesAway() {
        for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
            String text = "x" + letter + "x";
            String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
            String expected = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            assertEquals(expected, Words.plain(text), () -> Integer.toHexString(text.charAt(1)));
        }
    }
}
