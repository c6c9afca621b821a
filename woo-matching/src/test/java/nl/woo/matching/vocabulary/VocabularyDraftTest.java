package nl.woo.matching.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.woo.domain.question.QuestionLanguage;
import org.junit.jupiter.api.Test;

class VocabularyDraftTest {
    private static final ConceptWord WORD = new ConceptWord("vindmeneer", Strength.STRONG, QuestionLanguage.NL);
    private static final ConceptBlock SEO = new ConceptBlock("seo", 1, List.of("nl zoekding"));

    private static VocabularyDraft draft(String text) {
        return VocabularyDraft.after(List.of()).with(text);
    }

    @Test
    void aWordBringsTheConceptsOwnWordsAlong() {
        assertEquals(
                "seo\nnl zoekding, vindmeneer!\n", draft("").with(WORD, SEO).text());
    }

    @Test
    void aWordGoesWithWhatTheDraftSaysOfTheConcept() {
        assertEquals(
                "ads\nnl folder\n\nseo\nnl anders, vindmeneer!\n",
                draft("ads\nnl folder\n\nseo\nnl anders\n").with(WORD, SEO).text());
    }

    @Test
    void aConceptThatIsThereIsNotBroughtInAgain() {
        assertEquals("seo\nnl anders", draft("seo\nnl anders").with(SEO).text());
    }

    @Test
    void canBeCutDownToOneConcept() {
        assertEquals(
                "ads\nnl folder\n",
                draft("seo\nnl anders\n\nads\nnl folder").only("ads").text());
        assertEquals("", draft("seo\nnl anders").only("ads").text());
    }

    @Test
    void aConceptComesBelowTheOthers() {
        assertEquals(
                "ads\nnl folder\n\nseo\nnl zoekding\n",
                draft("ads\nnl folder\n").with(SEO).text());
    }
}
