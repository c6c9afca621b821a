package nl.woo.domain.question;

import java.time.LocalDate;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * What the entrepreneur asks, in own words, and when.
 *
 * @param text up to 20,000 characters
 * @param wishedWeeks how long it may take, 1 to 104
 * @param size how big the entrepreneur thinks it is; null when not known
 */
public record QuestionText(
        String title, String text, QuestionLanguage language, LocalDate wishedStart, int wishedWeeks, Size size) {
    public static final int LONGEST_TEXT = 20_000;

    /** @throws RuleViolation naming the field that is missing or out of range */
    public QuestionText {
        title = Required.text(title, "Question.title", 200);
        text = Required.text(text, "Question.text", LONGEST_TEXT);
        Required.value(language, "Question.language");
        Required.value(wishedStart, "Question.wishedStart");
        Required.between(wishedWeeks, 1, 104, "Question.wishedWeeks");
    }
}
