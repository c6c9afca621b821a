package nl.woo.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.woo.domain.exchange.ImportPlan;
import nl.woo.domain.exchange.ImportPlan.Effect;
import nl.woo.domain.exchange.ImportPlan.Line;
import nl.woo.domain.exchange.ImportProblem;
import nl.woo.domain.exchange.ImportRefused;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.FormatError;
import nl.woo.domain.exchange.format.Problem;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.history.HistoryView.FieldView;
import nl.woo.web.history.ValueWords;
import nl.woo.web.text.Language;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;

/** Import: files are chosen and looked at first; then they are taken over, whole or not at all. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    Importing importing;

    @Inject
    ValueWords values;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private boolean tooLarge;
    private transient UploadedFiles chosen;
    private Map<String, byte[]> files = new LinkedHashMap<>();
    private ImportPlan plan;
    private List<ProblemView> problems = List.of();

    /** Says that the upload was refused for its size, when the address says so. */
    public void open() {
        if (tooLarge) {
            messages.error("import.tooLarge", UploadLimit.MEGABYTES);
        }
    }

    /** Reads the chosen files and shows what they would change, or why not. */
    public void preview() {
        cancel();
        if (chosen == null || chosen.getFiles().isEmpty()) {
            messages.error("import.choose");
            return;
        }
        for (UploadedFile file : chosen.getFiles()) {
            files.put(file.getFileName(), file.getContent());
        }
        attempt(() -> plan = importing.preview(read()));
    }

    /** Takes the files over as they were looked at. */
    public void apply() {
        attempt(() -> {
            ImportPlan done = importing.apply(read());
            cancel();
            messages.done(
                    "import.done", done.count(Effect.ADDED), done.count(Effect.CHANGED), done.count(Effect.RETIRED));
        });
    }

    /** Puts the files aside; nothing was changed. */
    public void cancel() {
        files = new LinkedHashMap<>();
        plan = null;
        problems = List.of();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (FormatError refused) {
            Locale locale = language.getLocale();
            refuse(refused.problems().stream()
                    .map(problem -> new ProblemView(problem.file(), place(problem), problem.sentence(locale)))
                    .toList());
        } catch (ImportRefused refused) {
            refuse(refused.problems().stream().map(this::tell).toList());
        } catch (RuleViolation violation) {
            messages.error(violation);
        }
    }

    private void refuse(List<ProblemView> reasons) {
        cancel();
        problems = reasons;
        messages.error("import.refused", reasons.size());
    }

    private ProblemView tell(ImportProblem problem) {
        RuleViolation violation =
                new RuleViolation(problem.key(), problem.arguments().toArray());
        return new ProblemView(problem.file(), problem.path(), messages.sentence(violation));
    }

    private String place(Problem problem) {
        if (problem.line() == 0) {
            return problem.path().equals("$") ? "" : problem.path();
        }
        return problem.column() == 0
                ? texts.get("import.place.line", problem.line(), problem.path())
                : texts.get("import.place.column", problem.line(), problem.column());
    }

    private DataSet read() {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        files.forEach((name, content) -> streams.put(name, new ByteArrayInputStream(content)));
        return DataFiles.readAll(streams);
    }

    /** The changes of a line in words. */
    public List<FieldView> changes(Line line) {
        return line.changes().stream()
                .map(change -> values.tell(line.kind().record(), change, ""))
                .toList();
    }

    /** What would change; null before a preview. */
    public ImportPlan getPlan() {
        return plan;
    }

    public List<ProblemView> getProblems() {
        return problems;
    }

    /** The names of the files that were looked at. */
    public String getFileNames() {
        return String.join(", ", files.keySet());
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    public int getMegabytes() {
        return UploadLimit.MEGABYTES;
    }

    public UploadedFiles getChosen() {
        return chosen;
    }

    public void setChosen(UploadedFiles chosen) {
        this.chosen = chosen;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }
}
