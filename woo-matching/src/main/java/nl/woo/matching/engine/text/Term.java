package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A term of a concept: words that follow each other, with gaps where the vocabulary allows them.
 *
 * @param number its place in the vocabulary
 * @param words as they are written
 */
record Term(int number, Concept concept, double weight, String text, List<String> words, List<Step> steps) {
    private static final String GAP = "..";
    private static final char STAR = '*';
    private static final char ALONE = '=';
    /** Stems this short mean too many things: meten would be met. */
    private static final int LONGEST_HOLLOW_STEM = 3;

    private static final double WEAK = 0.3;
    private static final double NORMAL = 0.7;
    private static final double STRONG = 1;
    private static final double AS_HEAD = 0.7;
    private static final double AS_MODIFIER = 0.5;
    private static final int LONG_REST = 5;

    /** From one word of the term to the next; {@code afterGap} when other words may stand before it. */
    record Step(Piece piece, boolean afterGap) {}

    /**
     * @param written as in the vocabulary
     * @throws IllegalArgumentException when it holds no word
     */
    static Term read(int number, Concept concept, String written, boolean dutch) {
        double weight = written.endsWith("!") ? STRONG : written.endsWith("?") ? WEAK : NORMAL;
        String text = weight == NORMAL ? written : written.substring(0, written.length() - 1);
        String plain = Words.plain(text);
        List<String> words = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        int end = 0;
        for (Words.Found found : Words.in(plain)) {
            boolean afterGap = plain.substring(end, found.start()).contains(GAP);
            words.add(found.word());
            steps.add(new Step(piece(found, plain, dutch), afterGap));
            end = found.stop();
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(written);
        }
        return new Term(number, concept, weight, text, List.copyOf(words), List.copyOf(steps));
    }

    /** Whether the vocabulary says that it speaks only weakly. */
    boolean isWeak() {
        return weight == WEAK;
    }

    private static Piece piece(Words.Found found, String plain, boolean dutch) {
        String word = found.word();
        if (found.start() > 0 && plain.charAt(found.start() - 1) == STAR) {
            return new Piece(Piece.Comparison.ENDING, word, dutch);
        }
        if (found.stop() < plain.length() && plain.charAt(found.stop()) == STAR) {
            return new Piece(Piece.Comparison.BEGINNING, word, dutch);
        }
        if (found.start() > 0 && plain.charAt(found.start() - 1) == ALONE) {
            return new Piece(Piece.Comparison.WHOLE, word, dutch);
        }
        String stem = dutch ? Stems.dutch(word) : Stems.english(word);
        return stem.length() <= LONGEST_HOLLOW_STEM
                ? new Piece(Piece.Comparison.WHOLE, word, dutch)
                : new Piece(Piece.Comparison.STEM, stem, dutch);
    }

    Piece first() {
        return steps.get(0).piece();
    }

    /** How strongly the term speaks when it begins with this word, which its first piece fits; from 0 to 1. */
    double weightAt(WordForm word) {
        Piece first = first();
        return weight
                * word.certainty()
                * switch (first.comparison()) {
                    case STEM -> isWhole(first, word) ? 1 : word.heads().contains(first.key()) ? AS_HEAD : AS_MODIFIER;
                    case BEGINNING ->
                        !word.meant().startsWith(first.key())
                                ? AS_HEAD
                                : word.meant().length() - first.key().length() >= LONG_REST ? AS_MODIFIER : 1;
                    case WHOLE, ENDING -> 1;
                };
    }

    private static boolean isWhole(Piece piece, WordForm word) {
        return piece.key().equals(piece.dutch() ? word.dutch() : word.english());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && term.text.equals(text) && term.concept.equals(concept);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
