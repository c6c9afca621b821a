package nl.woo.matching.engine.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A term of a concept, found in a text.
 *
 * @param weight from 0 to 1
 * @param begin place of its first word in the text
 * @param end place after its last word
 */
record Hit(Term term, double weight, int begin, int end, int clause) {

    Concept concept() {
        return term.concept();
    }

    /** The words as they stand in the text, in lower case. */
    String surface(List<Word> words) {
        return words.subList(begin, end).stream().map(Word::raw).collect(Collectors.joining(" "));
    }
}
