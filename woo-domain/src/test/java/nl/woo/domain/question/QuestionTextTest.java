package nl.woo.domain.question;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class QuestionTextTest {
    private static final LocalDate START = LocalDate.of(2021, 2, 1);

    private static QuestionText text(String title, String text, LocalDate start, int weeks) {
        return new QuestionText(title, text, QuestionLanguage.NL, start, weeks, null);
    }

    @Test
    void titleTextAndStartAreAsked() {
        assertEquals(
                List.of("Question.title"),
                assertBreaks("field.missing", () -> text(" ", "Hoe?", START, 4)).arguments());
        assertEquals(
                List.of("Question.text"),
                assertBreaks("field.missing", () -> text("Chatbot", "", START, 4))
                        .arguments());
        assertEquals(
                List.of("Question.wishedStart"),
                assertBreaks("field.missing", () -> text("Chatbot", "Hoe?", null, 4))
                        .arguments());
    }

    @Test
    void languageIsAskedButSizeIsNot() {
        assertBreaks("field.missing", () -> new QuestionText("Chatbot", "Hoe?", null, START, 4, Size.SMALL));
    }

    @Test
    void textIsAtMostTwentyThousandCharacters() {
        assertEquals(
                20_000, text("Chatbot", "é".repeat(20_000), START, 4).text().length());
        RuleViolation violation = assertBreaks("field.tooLong", () -> text("Chatbot", "é".repeat(20_001), START, 4));
        assertEquals(List.of("Question.text", 20_000), violation.arguments());
    }

    @Test
    void takesOneWeekToTwoYears() {
        assertBreaks("field.range", () -> text("Chatbot", "Hoe?", START, 0));
        assertBreaks("field.range", () -> text("Chatbot", "Hoe?", START, 105));
        assertEquals(104, text("Chatbot", "Hoe?", START, 104).wishedWeeks());
    }
}
