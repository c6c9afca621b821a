package nl.woo.matching.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> SMALL = List.of(
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "web",
            "##winkel",
            "##s",
            "zo",
            "n",
            "'",
            "’",
            "—",
            "cafe",
            "ideeen",
            "€",
            "5",
            "##5",
            ".",
            "(",
            ")",
            "+",
            "a",
            "##b",
            "商",
            "店");

    private static final List<String> WITH_CAPITALS =
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "Café", "café", "Web", "##winkel", ".");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Webwinkels.       | web ##winkel ##s .
            zo'n              | zo ' n
            zo’n — (a)        | zo ’ n — ( a )
            CAFÉ idee\u00ebn  | cafe ideeen
            ideee\u0308n      | ideeen
            a\u00a0zo\u200bn  | a [UNK]
            €55               | € ##5 ##5
            a+a               | a + a
            ab abc            | a ##b [UNK]
            商店               | 商 店
            ""                | ""
            """)
    void splitsAsModelsOfTheFamilyLearnt(String text, String pieces) {
        assertEquals(pieces, split(SMALL, text, 50));
    }

    @ParameterizedTest
    @CsvSource({"Café café,Café café", "Cafe,[UNK]", "Webwinkel webwinkel,Web ##winkel [UNK]", "cafe\u0301,café"})
    void keepsCapitalsAndAccentsWhereTheVocabularyHasCapitals(String text, String pieces) {
        assertEquals(pieces, split(WITH_CAPITALS, text, 50));
    }

    @Test
    void doesAsItIsTold() {
        WordPieces pieces = new WordPieces(WITH_CAPITALS, Optional.of(true));

        assertEquals("[UNK]", names(WITH_CAPITALS, pieces.of("Café", 50)));
    }

    @Test
    void readsNoMoreThanAsked() {
        assertEquals("web ##winkel", split(SMALL, "webwinkels", 4));
        assertEquals("web web", split(SMALL, "web ".repeat(10_000), 4));
    }

    @Test
    void takesAVeryLongWordForUnknown() {
        assertEquals("[UNK]", split(SMALL, "ab" + "b".repeat(99), 50));
        assertTrue(split(SMALL, "a" + "b".repeat(99), 200).endsWith("##b"));
    }

    @Test
    void numbersByTheLineAlsoAfterALineThatComesTwice() {
        WordPieces pieces =
                new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "x", "x", "web"), Optional.empty());

        assertEquals("[2, 6, 3]", Arrays.toString(pieces.of("web", 50)));
        assertEquals(6, pieces.last());
    }

    @Test
    void namesTheSpecialPieceThatIsMissing() {
        ModelError error = assertThrows(
                ModelError.class, () -> new WordPieces(List.of("[PAD]", "[UNK]", "[SEP]"), Optional.empty()));

        assertTrue(error.getMessage().contains("[CLS]"), error.getMessage());
    }

    private static String split(List<String> vocabulary, String text, int most) {
        return names(vocabulary, new WordPieces(vocabulary, Optional.empty()).of(text, most));
    }

    /** Without the pieces for start and end, which must be there. */
    private static String names(List<String> vocabulary, long[] numbers) {
        assertEquals("[CLS]", vocabulary.get((int) numbers[0]));
        assertEquals("[SEP]", vocabulary.get((int) numbers[numbers.length - 1]));
        return Arrays.stream(numbers, 1, numbers.length - 1)
                .mapToObj(number -> vocabulary.get((int) number))
                .collect(Collectors.joining(" "));
    }
}
