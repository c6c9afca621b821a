package nl.woo.matching.engine.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A term of a concept, found in a text.
 *
 * @param weight from 0 to 1
 * @param words of the text
 * @param begin place of its first word in the text
 * @param end place after its last word
 * @param way number of the way in which the first word fits, the surest 0
 */
record Hit(Term term, double weight, List<Word> words, int begin, int end, int way) {
    /** The strongest first, of equal ones the longest, then in the text's order and the vocabulary's. */
    static final Comparator<Hit> STRONGEST_FIRST = Hit::compare;

    private static int compare(Hit one, Hit other) {
        int order = Double.compare(other.weight, one.weight);
        if (order == 0) {
            order = Integer.compare(other.length(), one.length());
        }
        if (order == 0) {
            order = Integer.compare(one.begin, other.begin);
        }
        if (order == 0) {
            order = Integer.compare(one.way, other.way);
        }
        return order == 0 ? Integer.compare(one.term.number(), other.term.number()) : order;
    }

    Concept concept() {
        return term.concept();
    }

    /** The clause in which it begins. */
    int clause() {
        return words.get(begin).clause();
    }

    /** In words. */
    int length() {
        return end - begin;
    }

    /** The words as they stand in the text, in lower case. */
    String surface() {
        return words.subList(begin, end).stream().map(Word::raw).collect(Collectors.joining(" "));
    }
}
