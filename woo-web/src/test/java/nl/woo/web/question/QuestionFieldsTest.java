package nl.woo.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Size;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class QuestionFieldsTest {
    private final QuestionFields fields = new QuestionFields();
    private final QuestionText words = new QuestionText(
            "Chatbot", "Hoe antwoorden we?", QuestionLanguage.EN, LocalDate.of(2021, 2, 1), 12, Size.LARGE);

    @Test
    void giveTheWordsThatTheyShow() {
        fields.fill(words);
        assertEquals(words, fields.words());
    }

    @Test
    void languageIsDutchUnlessChosen() {
        assertEquals(QuestionLanguage.NL, fields.getLanguage());
    }

    @Test
    void withoutANumberOfWeeksTheyMakeNoQuestion() {
        fields.fill(words);
        fields.setWishedWeeks(null);
        RuleViolation violation = assertThrows(RuleViolation.class, fields::words);
        assertEquals("Question.wishedWeeks", violation.arguments().get(0));
    }
}
