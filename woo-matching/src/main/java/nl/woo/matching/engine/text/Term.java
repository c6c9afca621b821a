package nl.woo.matching.engine.text;

import java.util.ArrayList;
import java.util.List;

/** A term of a concept: words that follow each other, with gaps where the vocabulary allows them. */
record Term(Concept concept, double weight, String text, List<Piece> pieces) {
    private static final int WIDEST_GAP = 4;
    /** Stems this short mean too many things: meten would be met. */
    private static final int LONGEST_HOLLOW_STEM = 3;

    private static final double WEAK = 0.3;
    private static final double NORMAL = 0.7;
    private static final double STRONG = 1;
    private static final double AS_HEAD = 0.7;
    private static final double AS_MODIFIER = 0.5;
    private static final int LONG_REST = 5;

    /** How a word of the term is compared. */
    enum Comparison {
        STEM,
        WHOLE,
        BEGINNING,
        ENDING
    }

    /** A word of the term; {@code afterGap} when other words may stand before it. */
    record Piece(Comparison comparison, String key, boolean dutch, boolean afterGap) {

        boolean is(WordForm word) {
            return switch (comparison) {
                case STEM -> isWhole(word) || (dutch && word.hasPart(key));
                case WHOLE -> key.equals(word.meant());
                case BEGINNING -> word.meant().startsWith(key) || isHead(word);
                case ENDING -> word.meant().endsWith(key);
            };
        }

        private boolean isHead(WordForm word) {
            for (String head : word.heads()) {
                if (dutch && head.startsWith(key)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWhole(WordForm word) {
            return key.equals(dutch ? word.dutch() : word.english());
        }
    }

    /**
     * @param written as in the vocabulary
     * @throws IllegalArgumentException when it holds no word
     */
    static Term read(Concept concept, String written, boolean dutch) {
        double weight = written.endsWith("!") ? STRONG : written.endsWith("?") ? WEAK : NORMAL;
        String text = weight == NORMAL ? written : written.substring(0, written.length() - 1);
        List<Piece> pieces = new ArrayList<>();
        boolean gap = false;
        for (String part : text.split("\\s+", -1)) {
            if (part.equals("..")) {
                gap = true;
                continue;
            }
            List<String> words = Words.of(part);
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                String stem = dutch ? Stems.dutch(word) : Stems.english(word);
                Comparison comparison = part.startsWith("*") && at == 0
                        ? Comparison.ENDING
                        : part.endsWith("*") && at == words.size() - 1
                                ? Comparison.BEGINNING
                                : stem.length() <= LONGEST_HOLLOW_STEM ? Comparison.WHOLE : Comparison.STEM;
                pieces.add(new Piece(comparison, comparison == Comparison.STEM ? stem : word, dutch, gap));
                gap = false;
            }
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException(written);
        }
        return new Term(concept, weight, text, List.copyOf(pieces));
    }

    Piece first() {
        return pieces.get(0);
    }

    /** The place after the term when it begins at this word, whose first piece fits, or -1. */
    int endFrom(List<Word> words, int begin) {
        int at = begin + 1;
        for (int piece = 1; piece < pieces.size(); piece++) {
            Piece wanted = pieces.get(piece);
            int last = wanted.afterGap() ? at + WIDEST_GAP : at;
            while (at <= last && !fits(wanted, words, begin, at)) {
                at++;
            }
            if (at > last) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean fits(Piece piece, List<Word> words, int begin, int at) {
        return at < words.size()
                && words.get(at).sentence() == words.get(begin).sentence()
                && piece.is(words.get(at).form());
    }

    double weightAt(WordForm word) {
        Piece first = first();
        return weight
                * word.certainty()
                * switch (first.comparison()) {
                    case STEM -> first.isWhole(word) ? 1 : word.heads().contains(first.key()) ? AS_HEAD : AS_MODIFIER;
                    case BEGINNING ->
                        !word.meant().startsWith(first.key())
                                ? AS_HEAD
                                : word.meant().length() - first.key().length() >= LONG_REST ? AS_MODIFIER : 1;
                    case WHOLE, ENDING -> 1;
                };
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
