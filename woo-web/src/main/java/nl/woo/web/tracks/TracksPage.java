package nl.woo.web.tracks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.web.export.CsvFile;
import nl.woo.web.text.Texts;

/** Trajecten: where education takes questions, first intake first, filtered as the address says. */
@Named
@ViewScoped
public class TracksPage implements Serializable {
    private static final int ROWS = 50;
    private static final Comparator<TrackRow> FIRST_INTAKE_FIRST = Comparator.comparing(
                    TrackRow::handInBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TrackRow::institution)
            .thenComparing(TrackRow::code);

    @Inject
    Tracks tracks;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String level;
    private String form;
    private String institution;
    private List<TrackRow> rows;
    private List<String> institutionChoices;
    private LocalDate today;

    /** Reads the tracks that the address asks for; a filter that it cannot read shows nothing. */
    @Transactional
    public void open() {
        if (rows != null) {
            return;
        }
        today = LocalDate.now(clock);
        List<TrackRow> all = tracks.list().stream()
                .map(track -> TrackRow.of(track, today))
                .sorted(FIRST_INTAKE_FIRST)
                .toList();
        institutionChoices =
                all.stream().map(TrackRow::institution).distinct().sorted().toList();
        rows = all.stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(TrackRow row) {
        return asked(level, row.level().name())
                && asked(form, row.form().name())
                && asked(institution, row.institution());
    }

    private static boolean asked(String wanted, String value) {
        return wanted == null || wanted.isEmpty() || wanted.equals(value);
    }

    /** Sends what the filter shows as a file. */
    public void export() {
        caller.require(Action.EXPORT);
        List<String> heads = Stream.of(
                        "code",
                        "track",
                        "programme",
                        "institution",
                        "level",
                        "form",
                        "intake",
                        "handInBy",
                        "taken",
                        "places")
                .map(column -> texts.get("tracks." + column))
                .toList();
        CsvFile.send(
                texts.get("tracks.file"),
                heads,
                first -> rows.stream()
                        .skip(first)
                        .limit(CsvFile.PAGE)
                        .map(this::line)
                        .toList());
    }

    private Object[] line(TrackRow row) {
        return new Object[] {
            row.code(),
            row.name(),
            row.programme(),
            row.institution(),
            row.level(),
            texts.of(row.form()),
            row.intake(),
            row.handInBy(),
            row.open() ? row.taken() : null,
            row.open() ? row.places() : null
        };
    }

    /** Whether the day to hand in by is past while the intake is not. */
    public boolean isLate(TrackRow row) {
        return row.open() && row.handInBy().isBefore(today);
    }

    /** Places still free before an intake. */
    public int getFree() {
        return rows.stream().filter(TrackRow::open).mapToInt(TrackRow::free).sum();
    }

    public boolean isFiltered() {
        return Stream.of(level, form, institution).anyMatch(wanted -> wanted != null && !wanted.isEmpty());
    }

    public List<TrackRow> getRows() {
        return rows;
    }

    public int getRowsPerPage() {
        return ROWS;
    }

    public Level[] getLevelChoices() {
        return Level.values();
    }

    public Form[] getFormChoices() {
        return Form.values();
    }

    public List<String> getInstitutionChoices() {
        return institutionChoices;
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

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }
}
