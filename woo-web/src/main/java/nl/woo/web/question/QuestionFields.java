package nl.woo.web.question;

import java.io.Serializable;
import java.time.LocalDate;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Size;
import nl.woo.domain.rules.RuleViolation;

/** The fields in which a question is written, on whichever form: what is typed stays here until it makes a question. */
public class QuestionFields implements Serializable {
    private String title;
    private String text;
    private QuestionLanguage language = QuestionLanguage.NL;
    private LocalDate wishedStart;
    private Integer wishedWeeks;
    private Size size;

    /** Shows the words as they are saved. */
    void fill(QuestionText words) {
        title = words.title();
        text = words.text();
        language = words.language();
        wishedStart = words.wishedStart();
        wishedWeeks = words.wishedWeeks();
        size = words.size();
    }

    /** @throws RuleViolation naming the field that is missing or out of range */
    public QuestionText words() {
        return new QuestionText(title, text, language, wishedStart, wishedWeeks == null ? 0 : wishedWeeks, size);
    }

    public QuestionLanguage[] getLanguageChoices() {
        return QuestionLanguage.values();
    }

    public Size[] getSizeChoices() {
        return Size.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public QuestionLanguage getLanguage() {
        return language;
    }

    public void setLanguage(QuestionLanguage language) {
        this.language = language;
    }

    public LocalDate getWishedStart() {
        return wishedStart;
    }

    public void setWishedStart(LocalDate wishedStart) {
        this.wishedStart = wishedStart;
    }

    public Integer getWishedWeeks() {
        return wishedWeeks;
    }

    public void setWishedWeeks(Integer wishedWeeks) {
        this.wishedWeeks = wishedWeeks;
    }

    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }
}
