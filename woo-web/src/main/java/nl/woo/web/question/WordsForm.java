package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
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

    private final QuestionFields fields = new QuestionFields();
    private boolean open;
    private long readVersion;
    private List<Difference> differences = List.of();

    /** Opens the form with the words as they are saved now. */
    public void begin() {
        Question question = questions.get(page.getCode());
        readVersion = question.getVersion();
        differences = List.of();
        fields.fill(question.words());
        open = true;
    }

    /** Saves; when somebody else did so meanwhile, shows where the two differ, and a second save decides. */
    public void save() {
        errors.check(fields::words, INPUTS).ifPresent(this::save);
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

    public QuestionFields getFields() {
        return fields;
    }
}
