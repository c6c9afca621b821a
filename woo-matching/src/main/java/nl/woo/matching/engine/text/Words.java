package nl.woo.matching.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words: letters and digits, with what joins them inside a word. */
final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /** Takes words as they come. */
    interface Taker {
        /** A word, and where it begins and ends in the text. */
        void take(String word, int start, int stop);
    }

    /** The words in lower case without accents, in the text's order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        forEach(plain(text), (word, start, stop) -> words.add(word));
        return words;
    }

    /** @param plain in lower case without accents */
    static void forEach(String plain, Taker taker) {
        int at = 0;
        while (at < plain.length()) {
            if (!Character.isLetterOrDigit(plain.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < plain.length() && belongs(plain, end)) {
                end++;
            }
            taker.take(withoutPossession(plain.substring(at, Math.min(end, at + LONGEST))), at, end);
            at = end;
        }
    }

    /** A dot or apostrophe belongs to a word when letters or digits stand on both sides: bol.com, foto's, 11.000. */
    private static boolean belongs(String text, int at) {
        char here = text.charAt(at);
        if (Character.isLetterOrDigit(here)) {
            return true;
        }
        return (here == '.' || here == '\'')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String withoutPossession(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    }

    /** The text in lower case without accents. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        for (int at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) >= 128) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return lower;
    }
}
