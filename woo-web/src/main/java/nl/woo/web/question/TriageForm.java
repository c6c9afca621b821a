package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Triage;
import nl.woo.domain.question.Triaged;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;

/** Beoordeling: theme, level and form, and the parts; starts from what the engine suggests. */
@Named
@ViewScoped
public class TriageForm implements Serializable {
    private static final int MOST_PARTS = 3;

    /** A theme to choose from. */
    public record ThemeChoice(String code, String name) implements Serializable {}

    /** One part as it is typed. */
    public static class PartRow implements Serializable {
        private String title;
        private Level level;
        private Form form;

        PartRow(String title, Level level, Form form) {
            this.title = title;
            this.level = level;
            this.form = form;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public Level getLevel() {
            return level;
        }

        public void setLevel(Level level) {
            this.level = level;
        }

        public Form getForm() {
            return form;
        }

        public void setForm(Form form) {
            this.form = form;
        }
    }

    @Inject
    QuestionPage page;

    @Inject
    transient Questions questions;

    @Inject
    transient Themes themes;

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient Triage triage;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    private boolean open;
    private long readVersion;
    private String theme;
    private List<ThemeChoice> themeChoices = List.of();
    private List<PartRow> parts = new ArrayList<>();
    private String hint;
    private String theirs;

    /** Opens the form with the present triage, or with what the engine suggests when there is none. */
    @Transactional
    public void begin() {
        Question question = questions.get(page.getCode());
        readVersion = question.getVersion();
        theirs = null;
        themeChoices = themes.list().stream()
                .map(choice -> new ThemeChoice(choice.getCode(), choice.getName()))
                .toList();
        Assessment assessment = suggestions.assess(question);
        hint = hintOf(assessment);
        if (question.getParts().isEmpty()) {
            theme = assessment.theme().orElse(null);
            parts = new ArrayList<>(
                    assessment.multiLevel() ? proposed(assessment) : List.of(single(question, assessment)));
        } else {
            theme = question.getTheme().getCode();
            parts = new ArrayList<>(question.getParts().stream()
                    .map(part -> new PartRow(part.getTitle(), part.getLevel(), part.getForm()))
                    .toList());
        }
        open = true;
    }

    /** Opens the form with the parts that the matcher proposes for several levels, whatever the parts are now. */
    @Transactional
    public void takeOver() {
        begin();
        Assessment assessment = suggestions.assess(questions.get(page.getCode()));
        if (assessment.multiLevel()) {
            parts = new ArrayList<>(proposed(assessment));
        } else {
            messages.error("triage.noPlanAnyMore");
        }
    }

    /** Who researches, who designs, who builds: in the order of the work. */
    private List<PartRow> proposed(Assessment assessment) {
        return assessment.parts().stream()
                .map(part -> new PartRow(
                        texts.get("part.does." + part.deliverable().name()),
                        Level.valueOf(part.level().name()),
                        Form.valueOf(part.form().name())))
                .toList();
    }

    private static PartRow single(Question question, Assessment assessment) {
        Level level =
                assessment.level().map(value -> Level.valueOf(value.name())).orElse(Level.HBO);
        Form form = assessment.form().map(value -> Form.valueOf(value.name())).orElse(null);
        return new PartRow(question.getTitle(), level, form);
    }

    private String hintOf(Assessment assessment) {
        if (assessment.level().isEmpty() || assessment.theme().isEmpty()) {
            return texts.get("triage.hint.none");
        }
        String kind = assessment.multiLevel() ? "triage.hint.multi" : "triage.hint.single";
        return texts.get(
                kind,
                nameOf(assessment.theme().get()),
                assessment.level().get().name(),
                assessment.form().map(form -> texts.get("Form." + form.name())).orElse(texts.get("triage.anyForm")));
    }

    private String nameOf(String themeCode) {
        return themeChoices.stream()
                .filter(choice -> choice.code().equals(themeCode))
                .map(ThemeChoice::name)
                .findFirst()
                .orElse(themeCode);
    }

    public void addPart() {
        Level free = Arrays.stream(Level.values())
                .filter(level -> parts.stream().noneMatch(part -> part.getLevel() == level))
                .findFirst()
                .orElse(Level.HBO);
        parts.add(new PartRow("", free, null));
    }

    public void removePart(PartRow part) {
        parts.remove(part);
    }

    public boolean isRoomForPart() {
        return parts.size() < MOST_PARTS;
    }

    /** Saves; when somebody else did so meanwhile, shows theirs beside what was typed and lets the person decide. */
    public void save() {
        try {
            triage.triage(
                    page.getCode(),
                    readVersion,
                    theme,
                    parts.stream()
                            .map(part -> new Triaged.PartPlan(part.getTitle(), part.getLevel(), part.getForm()))
                            .toList());
            open = false;
            page.reload();
            messages.done("triage.saved");
        } catch (StaleEdit stale) {
            showTheirs();
            messages.error(stale);
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    private void showTheirs() {
        Question question = questions.get(page.getCode());
        readVersion = question.getVersion();
        Theme present = question.getTheme();
        StringBuilder words = new StringBuilder(present == null ? texts.get("triage.none") : present.getName());
        for (Part part : question.getParts()) {
            words.append("; ")
                    .append(part.getTitle())
                    .append(" (")
                    .append(part.getLevel())
                    .append(part.getForm() == null ? "" : ", " + texts.of(part.getForm()))
                    .append(')');
        }
        theirs = words.toString();
    }

    public void cancel() {
        open = false;
    }

    public boolean isOpen() {
        return open;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public List<ThemeChoice> getThemeChoices() {
        return themeChoices;
    }

    public List<PartRow> getParts() {
        return parts;
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public Form[] getForms() {
        return Form.values();
    }

    public String getHint() {
        return hint;
    }

    /** What somebody else saved meanwhile, or null. */
    public String getTheirs() {
        return theirs;
    }
}
