package nl.woo.web.track;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.history.Change;
import nl.woo.domain.people.Role;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.history.HistoryReader;
import nl.woo.web.history.HistoryReader.Subject;
import nl.woo.web.history.HistoryView.FieldView;
import nl.woo.web.history.RecordHistory;
import nl.woo.web.history.ValueWords;
import nl.woo.web.text.Messages;
import nl.woo.web.track.FocusView.ThemeView;
import nl.woo.web.track.TrackView.OfferingView;
import org.omnifaces.util.Faces;

/** Traject: what a track is, its offerings and what was placed; its own coordinator changes it here. */
@Named
@ViewScoped
public class TrackPage implements Serializable {
    private static final int PLACEMENTS = 100;

    /** Where in the offering's form a broken rule is shown. */
    private static final Map<String, String> OFFERING_FIELDS = Map.of(
            "Offering.places", "places",
            "offering.placesTaken", "places",
            "Offering.endsOn", "endsOn",
            "offering.endBeforeIntake", "endsOn",
            "Offering.intake", "intake",
            "offering.intakeTaken", "intake");

    @Inject
    Tracks tracks;

    @Inject
    Questions questions;

    @Inject
    Themes themes;

    @Inject
    Suggestions suggestions;

    @Inject
    Cataloguing cataloguing;

    @Inject
    HistoryReader histories;

    @Inject
    ValueWords values;

    @Inject
    Caller caller;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String code;
    private TrackView view;
    private boolean editable;
    private RecordHistory history;
    private List<ThemeView> themesInUse = List.of();
    private DescriptionForm description;
    private long readVersion;
    private OfferingForm offering;
    private List<FieldView> conflict = List.of();

    /** Reads the track; an unknown code gives the page that says so. */
    @Transactional
    public void load() throws IOException {
        if (view == null && !read()) {
            Faces.responseSendError(404, "");
        }
    }

    private boolean read() {
        Track track = tracks.find(code == null ? "" : code).orElse(null);
        if (track == null) {
            return false;
        }
        editable = caller.may(Action.EDIT_TRACK)
                && (caller.role().filter(role -> role == Role.ADMINISTRATOR).isPresent()
                        || caller.standsFor(track.getInstitution()));
        themesInUse = themes.list().stream()
                .map(theme -> new ThemeView(theme.getCode(), theme.getName()))
                .toList();
        ReadingView reading = ReadingView.of(
                suggestions.read(track),
                themesInUse.stream().collect(Collectors.toMap(ThemeView::code, ThemeView::name)));
        view = TrackView.of(
                track, reading, questions.listPlacementsOfTrack(track.getId(), PLACEMENTS), LocalDate.now(clock));
        history = histories.read(Subject.TRACK, track.getId());
        return true;
    }

    public void showOlder() {
        history = histories.readOlder(Subject.TRACK, view.id(), history);
    }

    /** Opens the description for change. */
    public void editDescription() {
        stopEditing();
        description = DescriptionForm.of(view, themesInUse);
        readVersion = view.version();
    }

    /** Opens an offering for change. */
    public void editOffering(OfferingView chosen) {
        stopEditing();
        offering = OfferingForm.of(chosen);
    }

    /** Opens an empty form for a new offering. */
    public void addOffering() {
        stopEditing();
        offering = new OfferingForm();
    }

    /** Closes the open form; what was typed in it is gone. */
    public void stopEditing() {
        description = null;
        offering = null;
        conflict = List.of();
    }

    /** Keeps the description; when somebody else was first, shows both versions and keeps what was typed. */
    public void saveDescription() {
        try {
            cataloguing.describe(
                    code,
                    readVersion,
                    description.description(),
                    description.themeCodes(),
                    description.chosenDeliverables());
            saved("track.description.saved");
        } catch (StaleEdit stale) {
            read();
            readVersion = view.version();
            conflict(stale, description.differences(view), "Track");
        } catch (RuleViolation violation) {
            String field = violation.arguments().isEmpty()
                    ? ""
                    : violation.arguments().get(0).toString();
            tell(violation, field.startsWith("Track.") ? "track:edit:" + field.substring("Track.".length()) : null);
        }
    }

    /** Keeps the offering, new or changed; when somebody else was first, shows both versions and keeps what was typed. */
    public void saveOffering() {
        try {
            if (offering.isNew()) {
                cataloguing.offer(code, offering.getIntake(), offering.getEndsOn(), offering.getPlaces());
            } else {
                cataloguing.plan(offering.getId(), offering.readVersion(), offering.getEndsOn(), offering.getPlaces());
            }
            saved("track.offering.saved");
        } catch (StaleEdit stale) {
            read();
            OfferingView present = view.offerings().stream()
                    .filter(other -> other.id() == offering.getId())
                    .findFirst()
                    .orElseThrow();
            offering.readAgain(present);
            conflict(stale, differences(present), "Offering");
        } catch (RuleViolation violation) {
            String subject = violation.key().startsWith("field.")
                    ? violation.arguments().get(0).toString()
                    : violation.key();
            String field = OFFERING_FIELDS.get(subject);
            tell(violation, field == null ? null : "track:offering:" + field);
        }
    }

    private List<Change> differences(OfferingView present) {
        return Stream.of(
                        new Change(
                                "endsOn",
                                offering.getEndsOn().toString(),
                                present.endsOn().toString()),
                        new Change("places", "" + offering.getPlaces(), "" + present.places()),
                        new Change("taken", "", "" + present.taken()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private void conflict(StaleEdit stale, List<Change> differences, String kind) {
        conflict = differences.stream()
                .map(change -> values.tell(kind, change, ""))
                .toList();
        messages.error(stale);
    }

    private void saved(String key) {
        messages.done(key);
        Faces.redirect(Faces.getRequestContextPath() + "/track?code=%s", code);
    }

    private void tell(RuleViolation violation, String field) {
        if (field == null) {
            messages.error(violation);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(
                field + ":input", new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.sentence(violation), null));
        faces.validationFailed();
    }

    public Form[] getFormChoices() {
        return Form.values();
    }

    public TeachingLanguage[] getLanguageChoices() {
        return TeachingLanguage.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TrackView getView() {
        return view;
    }

    /** Whether the caller may change this track. */
    public boolean isEditable() {
        return editable;
    }

    public RecordHistory getHistory() {
        return history;
    }

    /** The open form of the description; null while it is closed. */
    public DescriptionForm getDescription() {
        return description;
    }

    /** The open form of an offering; null while it is closed. */
    public OfferingForm getOffering() {
        return offering;
    }

    /** Where what was typed differs from what somebody else kept meanwhile: as typed, and as it is now. */
    public List<FieldView> getConflict() {
        return conflict;
    }
}
