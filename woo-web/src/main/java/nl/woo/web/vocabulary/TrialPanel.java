package nl.woo.web.vocabulary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.matching.trial.Trial;
import nl.woo.matching.trial.VocabularyTrials;
import nl.woo.matching.vocabulary.VocabularyDraft;
import nl.woo.web.export.CsvFile;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;

/** A draft being tried on past questions, as the page shows it. */
@Named
@ViewScoped
public class TrialPanel implements Serializable {
    private static final int ROWS = 25;

    @Inject
    transient VocabularyTrials trials;

    @Inject
    transient TrialThreads threads;

    @Inject
    transient TrialViews views;

    @Inject
    transient Caller caller;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    private UUID id;
    private TrialView view;

    /**
     * Begins a trial in the background; the one before it stops.
     *
     * @throws nl.woo.matching.vocabulary.WrongLines naming every wrong line
     * @throws nl.woo.domain.rules.RuleViolation when it cannot begin
     */
    void begin(VocabularyDraft draft) {
        stop();
        id = trials.begin(draft);
        threads.begin(id);
        refresh();
    }

    /** Reads how far it is. */
    public void refresh() {
        if (id == null) {
            return;
        }
        view = views.find(id).orElse(null);
        if (view == null) {
            id = null;
            messages.error("vocabulary.trial.gone");
        }
    }

    /** Has the trial end with what there is so far. */
    public void stop() {
        if (id != null) {
            trials.find(id).ifPresent(Trial::stop);
        }
    }

    /** Stops the trial and puts what it found aside. */
    void clear() {
        stop();
        id = null;
        view = null;
    }

    /** Sends the questions that change as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<String> heads = Stream.of(
                        "code",
                        "question",
                        "themeBefore",
                        "themeAfter",
                        "verdictBefore",
                        "verdictAfter",
                        "tracksBefore",
                        "tracksAfter")
                .map(column -> texts.get("vocabulary.trial." + column))
                .toList();
        CsvFile.send(
                texts.get("vocabulary.trial.file"),
                heads,
                first -> view.rows().stream()
                        .skip(first)
                        .limit(CsvFile.PAGE)
                        .map(this::line)
                        .toList());
    }

    private Object[] line(TrialView.Row row) {
        return new Object[] {
            row.code(),
            row.title(),
            row.before().theme(),
            row.after().theme(),
            texts.of(row.before().category()),
            texts.of(row.after().category()),
            String.join("; ", row.before().tracks()),
            String.join("; ", row.after().tracks())
        };
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    /** How the trial stands; null when there is none. */
    public TrialView getView() {
        return view;
    }
}
