package nl.woo.web.vocabulary;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.vocabulary.ConceptBlock;
import nl.woo.matching.vocabulary.ConceptWord;
import nl.woo.matching.vocabulary.DraftCheck;
import nl.woo.matching.vocabulary.OwnVocabulary;
import nl.woo.matching.vocabulary.OwnWords;
import nl.woo.matching.vocabulary.Strength;
import nl.woo.matching.vocabulary.VocabularyDraft;
import nl.woo.matching.vocabulary.VocabularyKeeping;
import nl.woo.matching.vocabulary.WrongLine;
import nl.woo.matching.vocabulary.WrongLines;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import nl.woo.web.vocabulary.DraftView.Conflict;
import nl.woo.web.vocabulary.DraftView.Effect;
import nl.woo.web.vocabulary.DraftView.WrongRow;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** Own words while they are written: typed, composed word by word or read from a file; tried; saved. */
@Named
@ViewScoped
public class DraftPanel implements Serializable {
    private static final Map<String, String> INPUTS = Map.of(
            "reason.missing", "draft:write:reason:input",
            "reason.tooLong", "draft:write:reason:input",
            "vocabulary.empty", "draft:write:text:input");

    /** A theme to choose. */
    public record ThemeChoice(String code, String name) implements Serializable {}

    @Inject
    transient OwnVocabulary own;

    @Inject
    transient VocabularyKeeping keeping;

    @Inject
    transient DraftCheck check;

    @Inject
    transient Themes themes;

    @Inject
    transient DraftWords words;

    @Inject
    TrialPanel trial;

    @Inject
    transient Caller caller;

    @Inject
    transient FieldErrors errors;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    private VocabularyDraft draft;
    private WordForm word;
    private List<ThemeChoice> themeChoices = List.of();
    private String reason;
    private List<WrongRow> wrong = List.of();
    private List<Conflict> conflicts = List.of();
    private List<Effect> effects = List.of();
    private transient UploadedFile file;

    /** Opens an empty draft. */
    public void begin() {
        open("");
    }

    /** Opens a draft for a concept, with its own words as they are. */
    public void begin(String concept) {
        open(concept);
        own.find(concept).map(OwnWords::block).ifPresent(block -> draft = draft.with(block));
    }

    private void open(String concept) {
        caller.require(Action.EDIT_VOCABULARY);
        draft = VocabularyDraft.after(own.list());
        word = WordForm.of(concept);
        themeChoices = themes.list().stream()
                .map(theme -> new ThemeChoice(theme.getCode(), theme.getName()))
                .toList();
        reason = null;
        forget();
    }

    private void forget() {
        wrong = List.of();
        conflicts = List.of();
        effects = List.of();
    }

    /** Opens a draft with the words of the chosen file. */
    public void readFile() {
        if (file == null || file.getFileName() == null || file.getFileName().isEmpty()) {
            messages.error("vocabulary.file.choose");
            return;
        }
        try {
            String text = OwnWordsFile.read(file.getContent());
            begin();
            draft = draft.with(text);
            check();
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    /** Sends the own words that questions are read with as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<ConceptBlock> present = own.list().stream()
                .filter(words -> !words.isTakenBack())
                .map(OwnWords::block)
                .toList();
        OwnWordsFile.send(texts.get("vocabulary.file.name"), ConceptBlock.textOf(present));
    }

    /** Puts the words of the small form into the draft, unless something is wrong with them. */
    public void addWord() {
        List<ConceptWord> typed = word.typed();
        if (typed.isEmpty()) {
            tell("words", texts.get("vocabulary.add.nothing"));
            return;
        }
        ConceptBlock before = own.find(word.getConcept())
                .filter(words -> !words.isTakenBack())
                .map(OwnWords::block)
                .orElseGet(word::beginning);
        VocabularyDraft more = draft;
        for (ConceptWord each : typed) {
            more = more.with(each, before);
        }
        try {
            check.read(more.only(word.getConcept()));
            draft = more;
            word.setWords(null);
            forget();
        } catch (WrongLines refused) {
            tell("words", words.sentence(refused.first()));
        } catch (RuleViolation noConcept) {
            tell("name", words.sentence(new WrongLine(1, WrongLine.Fault.NAME, word.getConcept())));
        }
    }

    /** Says what is wrong with a field. */
    private static void tell(String field, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                "draft:write:" + field + ":input", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
    }

    /** Tries the draft on past questions, in the background. */
    public void tryOut() {
        if (check()) {
            try {
                trial.begin(draft);
            } catch (RuleViolation violation) {
                messages.error(violation);
            }
        }
    }

    /** Says what is wrong with the draft and what it changes; whether it can be saved. */
    private boolean check() {
        forget();
        try {
            check.read(draft);
            effects = words.effects(draft, own.list());
            return true;
        } catch (WrongLines refused) {
            refuse(refused);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
        return false;
    }

    /** Saves the draft; when somebody else was first, shows both versions and keeps what was typed. */
    public void save() {
        forget();
        try {
            keeping.save(draft, new Reason(reason));
            trial.clear();
            messages.done("vocabulary.saved");
            Faces.redirect(
                    Faces.getRequestContextPath() + "/vocabulary?concept=%s",
                    draft.blocks().get(0).concept());
        } catch (StaleEdit stale) {
            List<OwnWords> present = own.list();
            conflicts = words.conflicts(draft, present);
            draft = draft.readAgain(present);
            messages.error(stale);
        } catch (WrongLines refused) {
            refuse(refused);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    private void refuse(WrongLines refused) {
        wrong = words.wrong(refused.lines(), draft);
        tell("text", texts.get("vocabulary.wrong", wrong.size()));
    }

    /** Closes the draft; what was typed in it is gone. */
    public void cancel() {
        draft = null;
        trial.clear();
        forget();
    }

    public boolean isOpen() {
        return draft != null;
    }

    public String getText() {
        return draft == null ? "" : draft.text();
    }

    public void setText(String text) {
        draft = draft.with(text);
    }

    /** The small form for one word or some. */
    public WordForm getWord() {
        return word;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<WrongRow> getWrong() {
        return wrong;
    }

    public List<Conflict> getConflicts() {
        return conflicts;
    }

    public List<Effect> getEffects() {
        return effects;
    }

    public QuestionLanguage[] getLanguageChoices() {
        return QuestionLanguage.values();
    }

    public Strength[] getStrengthChoices() {
        return Strength.values();
    }

    public List<ThemeChoice> getThemeChoices() {
        return themeChoices;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
