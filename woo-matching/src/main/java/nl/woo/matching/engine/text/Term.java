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
    private static final double WITHIN_COMPOUND = 0.7;

    /** How a word of the term is compared. */
    enum Comparison {
        STEM,
        WHOLE,
        BEGINNING,
        ENDING
    }

    /** A word of the term; {@code afterGap} when other words may stand before it. */
    record Piece(Comparison comparison, String key, boolean dutch, boolean afterGap) {

        boolean is(Word word) {
            return switch (comparison) {
                case STEM ->
                    key.equals(dutch ? word.dutch() : word.english())
                            || (dutch && word.parts().contains(key));
                case WHOLE -> key.equals(word.raw());
                case BEGINNING -> word.raw().startsWith(key);
                case ENDING -> word.raw().endsWith(key);
            };
        }
    }

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
            List<Word> words = Words.of(part, 0, 0);
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                String stem = dutch ? word.dutch() : word.english();
                Comparison comparison = part.startsWith("*") && at == 0
                        ? Comparison.ENDING
                        : part.endsWith("*") && at == words.size() - 1
                                ? Comparison.BEGINNING
                                : stem.length() <= LONGEST_HOLLOW_STEM ? Comparison.WHOLE : Comparison.STEM;
                pieces.add(new Piece(comparison, comparison == Comparison.STEM ? stem : word.raw(), dutch, gap));
                gap = false;
            }
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException(concept.name() + ": " + written);
        }
        return new Term(concept, weight, text, pieces);
    }

    Piece first() {
        return pieces.get(0);
    }

    /** The place after the term when it begins at this word, or -1. */
    int endFrom(List<Word> words, int begin) {
        int at = begin;
        for (Piece piece : pieces) {
            int last = piece.afterGap() ? at + WIDEST_GAP : at;
            while (at <= last && !fits(piece, words, begin, at)) {
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
        return at < words.size() && words.get(at).sentence() == words.get(begin).sentence() && piece.is(words.get(at));
    }

    double weightAt(Word word) {
        Piece first = first();
        boolean compound = first.comparison() == Comparison.STEM
                && !first.key().equals(first.dutch() ? word.dutch() : word.english());
        return compound ? weight * WITHIN_COMPOUND : weight;
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
