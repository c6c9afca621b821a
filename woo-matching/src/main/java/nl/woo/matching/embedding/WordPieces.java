package nl.woo.matching.embedding;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Splits texts into the pieces of words that a model of the BERT family knows: first into words and single punctuation marks,
 * then each word into the longest known pieces from its front. A word that cannot be split wholly is one unknown piece.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final String CONTINUED = "##";
    private static final String PADDING = "[PAD]";
    private static final String UNKNOWN = "[UNK]";
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\uFFFD&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\n\\r\\p{Z}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** Marks, and signs of Chinese writing, are words of their own; of the other symbols only those on a keyboard. */
    private static final Pattern MARK = Pattern.compile("[\\p{P}$+<=>^`|~\\p{IsIdeographic}]");

    private final Map<String, Long> numbers = new HashMap<>();
    private final boolean lowerCase;

    /** @param pieces by their number, from 0 */
    WordPieces(List<String> pieces, Optional<Boolean> lowerCase) {
        for (int at = 0; at < pieces.size(); at++) {
            numbers.put(pieces.get(at), (long) at);
        }
        for (String needed : List.of(PADDING, UNKNOWN, START, END)) {
            if (!numbers.containsKey(needed)) {
                throw new ModelError("the vocabulary lacks " + needed);
            }
        }
        this.lowerCase = lowerCase.orElseGet(() -> pieces.stream()
                .filter(not(piece -> piece.startsWith("[")))
                .noneMatch(piece -> CAPITAL.matcher(piece).find()));
    }

    /** @param file one piece a line */
    static WordPieces read(Path file, Optional<Boolean> lowerCase) {
        try {
            return new WordPieces(Files.readAllLines(file), lowerCase);
        } catch (IOException unreadable) {
            throw new ModelError(file.toAbsolutePath() + " is no readable list of pieces: " + unreadable, unreadable);
        } catch (ModelError wrong) {
            throw new ModelError(file.toAbsolutePath() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The numbers of a text's pieces, from the start piece to the end piece; at most so many, the text's end is cut off. */
    long[] of(String text, int most) {
        LongStream pieces = words(text).flatMapToLong(this::pieces).limit(most - 2);
        return Stream.of(LongStream.of(numbers.get(START)), pieces, LongStream.of(numbers.get(END)))
                .flatMapToLong(part -> part)
                .toArray();
    }

    /** Numbers of pieces made so many by padding at their end. */
    long[] padded(long[] pieces, int length) {
        long[] padded = Arrays.copyOf(pieces, length);
        Arrays.fill(padded, pieces.length, length, numbers.get(PADDING));
        return padded;
    }

    /** The highest number of a piece. */
    long last() {
        return numbers.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private Stream<String> words(String text) {
        String visible = INVISIBLE.matcher(normalised(text)).replaceAll("");
        return SPACE.splitAsStream(MARK.matcher(visible).replaceAll(" $0 ")).filter(not(String::isEmpty));
    }

    private String normalised(String text) {
        if (!lowerCase) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        String small = text.toLowerCase(Locale.ROOT);
        return ACCENT.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    private LongStream pieces(String word) {
        if (word.length() > LONGEST_WORD) {
            return LongStream.of(numbers.get(UNKNOWN));
        }
        LongStream.Builder found = LongStream.builder();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !numbers.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                return LongStream.of(numbers.get(UNKNOWN));
            }
            found.add(numbers.get(piece(word, from, to)));
            from = to;
        }
        return found.build();
    }

    private static String piece(String word, int from, int to) {
        String letters = word.substring(from, to);
        return from == 0 ? letters : CONTINUED + letters;
    }
}
