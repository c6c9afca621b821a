package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Size;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.web.text.Dates;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;

/** Wijzig vraag: the entrepreneur's words as the intake made them clear. */
@Named
@ViewScoped
public class WordsForm implements Serializable {
    private static final Map<String, String> INPUTS = Map.of(
            "Question.title", "f:wordsPanel:wordsTitle:input",
            "Question.text", "f:wordsPanel:wordsText:input",
            "Question.wishedStart", "f:wordsPanel:wordsStart:input",
            "Question.wishedWeeks", "f:wordsPanel:wordsWeeks:input");

    /** A field in which what somebody else saved differs from what is typed. */
    public record Difference(String field, String saved, String typed) implements Serializable {}

    @Inject
    QuestionPage page;

    @Inject
    transient Questions questions;

    @Inject
    transient Intake intake;

    @Inject
    transient Messages messages;

    @Inject
    transient FieldErrors errors;

    @Inject
    transient Texts texts;

    @Inject
    transient Dates dates;

    private boolean open;
    private long readVersion;
    private List<Difference> differences = List.of();

    private String title;
    private String text;
    private QuestionLanguage language;
    private LocalDate wishedStart;
    private Integer wishedWeeks;
    private Size size;

    /** Opens the form with the words as they are saved now. */
    public void begin() {
        Question question = questions.get(page.getCode());
        readVersion = question.getVersion();
        differences = List.of();
        QuestionText words = question.words();
        title = words.title();
        text = words.text();
        language = words.language();
        wishedStart = words.wishedStart();
        wishedWeeks = words.wishedWeeks();
        size = words.size();
        open = true;
    }

    /** Saves; when somebody else did so meanwhile, shows where the two differ, and a second save decides. */
    public void save() {
        errors.check(this::typed, INPUTS).ifPresent(this::save);
    }

    private QuestionText typed() {
        return new QuestionText(title, text, language, wishedStart, wishedWeeks == null ? 0 : wishedWeeks, size);
    }

    private void save(QuestionText typed) {
        try {
            intake.rewrite(page.getCode(), readVersion, typed);
            open = false;
            page.reload();
            messages.done("words.saved");
        } catch (StaleEdit stale) {
            compare(typed);
            messages.error(stale);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    private void compare(QuestionText typed) {
        Question question = questions.get(page.getCode());
        readVersion = question.getVersion();
        QuestionText saved = question.words();
        List<Difference> found = new ArrayList<>();
        add(found, "Question.title", saved.title(), typed.title());
        add(found, "Question.text", saved.text(), typed.text());
        add(found, "Question.language", texts.of(saved.language()), texts.of(typed.language()));
        add(found, "Question.wishedStart", dates.longDay(saved.wishedStart()), dates.longDay(typed.wishedStart()));
        add(found, "Question.wishedWeeks", saved.wishedWeeks(), typed.wishedWeeks());
        add(found, "Question.size", texts.of(saved.size()), texts.of(typed.size()));
        differences = found;
    }

    private void add(List<Difference> found, String field, Object saved, Object typed) {
        if (!Objects.equals(saved, typed)) {
            found.add(new Difference(texts.get(field), saved.toString(), typed.toString()));
        }
    }

    public void cancel() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    /** Where what somebody else saved meanwhile differs from what is typed; empty when nobody did. */
    public List<Difference> getDifferences() {
        return differences;
    }

    public QuestionLanguage[] getLanguages() {
        return QuestionLanguage.values();
    }

    public Size[] getSizes() {
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
