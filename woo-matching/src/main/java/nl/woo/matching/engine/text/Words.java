package nl.woo.matching.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words: letters and digits, with what joins them inside a word. */
final class Words {
    private static final int LONGEST = 60;
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final char FIRST_ACCENTED = '\u00e0';
    private static final char LAST_ACCENTED = '\u00ff';
    private static final String WITHOUT_ACCENT = "aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy";

    private Words() {}

    /** A word, and where it begins and ends in the text. */
    record Found(String word, int start, int stop) {}

    /** The words in lower case without accents, in the text's order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (Found found : in(plain(text))) {
            words.add(found.word());
        }
        return words;
    }

    /** @param plain in lower case without accents */
    static List<Found> in(String plain) {
        List<Found> words = new ArrayList<>(plain.length() / 5 + 1);
        int at = 0;
        while (at < plain.length()) {
            if (isSign(plain.charAt(at))) {
                at++;
            } else {
                int end = end(plain, at);
                words.add(new Found(withoutApostrophe(plain.substring(at, Math.min(end, at + LONGEST))), at, end));
                at = end;
            }
        }
        return words;
    }

    private static int end(String plain, int start) {
        int end = start + 1;
        while (end < plain.length() && (!isSign(plain.charAt(end)) || isInside(plain, end))) {
            end++;
        }
        return end;
    }

    private static boolean isSign(char letter) {
        return letter < FIRST_BEYOND_ASCII
                ? (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')
                : !Character.isLetterOrDigit(letter);
    }

    /** A dot or apostrophe belongs to a word when letters or digits stand on both sides: bol.com, foto's, 11.000. */
    private static boolean isInside(String plain, int at) {
        char sign = plain.charAt(at);
        return (sign == '.' || sign == '\'') && at + 1 < plain.length() && !isSign(plain.charAt(at + 1));
    }

    private static String withoutApostrophe(String word) {
        if (word.indexOf('\'') < 0) {
            return word;
        }
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", "");
    }

    /** The text in lower case without accents. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        for (int at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) >= FIRST_BEYOND_ASCII) {
                return withoutAccents(lower);
            }
        }
        return lower;
    }

    /** Letters with accents lose them; what is rarely met is left to the normaliser, which is slow to start. */
    private static String withoutAccents(String lower) {
        char[] letters = lower.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char letter = letters[at];
            if (letter >= FIRST_ACCENTED && letter <= LAST_ACCENTED) {
                letters[at] = WITHOUT_ACCENT.charAt(letter - FIRST_ACCENTED);
            } else if (letter > LAST_ACCENTED && !isPlainSign(letter)) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return new String(letters);
    }

    /** Dashes, quotes, dots and the sign of the euro. */
    private static boolean isPlainSign(char letter) {
        return (letter >= '\u2010' && letter <= '\u2027') || letter == '\u20ac';
    }
}
