package nl.woo.web.vocabulary;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.ConceptWord;
import nl.woo.matching.vocabulary.ShippedConcepts;
import nl.woo.matching.vocabulary.Strength;

/** Words for a concept as they are typed into single fields. */
public class WordForm implements Serializable {
    private static final int OWN_THEME = 3;

    private String concept;
    private String words;
    private QuestionLanguage language = QuestionLanguage.NL;
    private Strength strength = Strength.NORMAL;
    private String theme;

    static WordForm of(String concept) {
        WordForm form = new WordForm();
        form.concept = concept;
        return form;
    }

    /** The words, each with the strength and language of the form. */
    List<ConceptWord> typed() {
        return Arrays.stream(words == null ? new String[0] : words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> new ConceptWord(word, strength, language))
                .toList();
    }

    /** The concept's own lines to begin with, when it has none yet: the theme, for one that is new. */
    ConceptBlock beginning() {
        ConceptBlock empty = new ConceptBlock(concept, 1, List.of());
        boolean isNew = ShippedConcepts.find(concept).isEmpty();
        return isNew && theme != null && !theme.isEmpty() ? empty.with("themes " + theme + " " + OWN_THEME) : empty;
    }

    public String getConcept() {
        return concept;
    }

    public void setConcept(String concept) {
        this.concept = concept == null ? null : concept.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public QuestionLanguage getLanguage() {
        return language;
    }

    public void setLanguage(QuestionLanguage language) {
        this.language = language;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    /** The code of the theme that a new concept speaks for; empty for none. */
    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
