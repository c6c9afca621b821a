package nl.woo.web.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.DemandReading;
import nl.woo.matching.demand.ReadingProgress;
import nl.woo.matching.engine.Category;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Vraag en aanbod: open questions by theme, level and form for a period, and those of the cell that the address names. */
@Named
@ViewScoped
public class DemandPage implements Serializable {
    private static final int ROWS = 25;

    @Inject
    transient DemandReading reading;

    @Inject
    transient DemandThreads threads;

    @Inject
    transient DemandShown shown;

    @Inject
    transient DemandViews views;

    @Inject
    transient DemandWords words;

    @Inject
    transient DemandExport files;

    @Inject
    transient Caller caller;

    @Inject
    transient Texts texts;

    @Inject
    transient Dates dates;

    private final DemandTable table = new DemandTable(this);
    private String period;
    private String theme;
    private String level;
    private String form;
    private String verdict;
    private String waiting;
    private boolean ready;
    private boolean running;
    private boolean renewed;
    private String readAt = "";

    /** Shows what was read last, and has it read anew when something changed. */
    public void open() {
        threads.keepUp();
        running = reading.isRunning();
        shown.report().ifPresent(report -> {
            ready = true;
            readAt = dates.moment(report.readAt());
        });
    }

    /** Looks how far the reading is; the first one is shown as soon as it is done. */
    public void follow() {
        running = reading.isRunning();
        renewed = !running && !reading.isFailed();
        if (renewed && !ready) {
            Faces.redirect(getAddress());
        }
    }

    private Choice choice() {
        return new Choice(
                DemandAddress.themeOf(theme),
                constant(Level.values(), level),
                constant(Form.values(), form),
                constant(Category.values(), verdict),
                "1".equals(waiting));
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    int countChosen() {
        return shown.map(period).map(map -> map.total(choice()).total()).orElse(0);
    }

    List<DemandRow> listChosen(int first, int most) {
        return shown.rows(period, choice(), first, most);
    }

    /** Sends the map as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        shown.map(period).ifPresent(map -> files.sendMap(shown.report().orElseThrow(), map));
    }

    /** Sends the chosen questions as a file. */
    public void exportChosen() {
        caller.require(Action.EXPORT);
        files.sendList(this::listChosen);
    }

    /** The map; null until it is read for the first time. */
    public MapView getView() {
        return shown.view(period, choice());
    }

    public LazyDataModel<DemandRow> getTable() {
        return table;
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    /** Whether the address names a cell, a line, a column or a verdict. */
    public boolean isChosen() {
        return !choice().equals(Choice.ALL);
    }

    public String getChosenTitle() {
        return shown.report().map(report -> words.choice(report, choice())).orElse("");
    }

    public String getChosenText() {
        return shown.map(period).map(map -> views.chosen(map, choice())).orElse("");
    }

    /** The address of the map with nothing chosen. */
    public String getWithoutChoice() {
        return address(Choice.ALL);
    }

    /** This page's own address. */
    public String getAddress() {
        return address(choice());
    }

    private String address(Choice choice) {
        return shown.map(period)
                .map(map -> DemandAddress.of(map.period(), choice))
                .orElseGet(Faces::getRequestURI);
    }

    /** Whether there is a map to show. */
    public boolean isReady() {
        return ready;
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether a newer map was read since this one was shown. */
    public boolean isRenewed() {
        return renewed;
    }

    public boolean isFailed() {
        return !running && reading.isFailed();
    }

    /** How far the present reading is. */
    public ReadingProgress getProgress() {
        return reading.progress();
    }

    /** The same in words. */
    public String getProgressText() {
        ReadingProgress progress = reading.progress();
        return progress.of() == 0
                ? texts.get("demand.state.begins")
                : texts.get("demand.state.runs", progress.read(), progress.of());
    }

    /** When the map was read; empty before the first time. */
    public String getReadAt() {
        return readAt;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }
}
