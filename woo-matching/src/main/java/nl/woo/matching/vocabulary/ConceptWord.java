package nl.woo.matching.vocabulary;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.woo.domain.question.QuestionLanguage;

/**
 * A word or a few words that speak for a concept.
 *
 * @param words as they are written, with their stars and dots, without the mark of the strength
 */
public record ConceptWord(String words, Strength strength, QuestionLanguage language) implements Serializable {

    /** The words of a line such as {@code nl webwinkel!, webshop?}; none of a line that lists no words. */
    static Stream<ConceptWord> inLine(String line) {
        return Arrays.stream(QuestionLanguage.values())
                .filter(language -> line.startsWith(lineBegin(language)))
                .flatMap(language -> Arrays.stream(
                                line.substring(lineBegin(language).length()).split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(word -> of(word, language)));
    }

    private static ConceptWord of(String written, QuestionLanguage language) {
        Strength strength = Strength.of(written);
        String words = written.substring(0, written.length() - strength.mark().length());
        return new ConceptWord(words, strength, language);
    }

    /** The words with the mark of their strength. */
    public String written() {
        return words + strength.mark();
    }

    String lineBegin() {
        return lineBegin(language);
    }

    private static String lineBegin(QuestionLanguage language) {
        return switch (language) {
            case NL -> "nl ";
            case EN -> "en ";
        };
    }
}
