package nl.woo.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woo.crm.contact.PlannedContact;
import nl.woo.crm.contact.PlannedContacts;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.ContactCard;
import nl.woo.web.history.HistoryReader;
import nl.woo.web.history.HistoryReader.Subject;
import nl.woo.web.history.RecordHistory;
import nl.woo.web.questions.QuestionRows;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;
import org.omnifaces.util.Faces;

/** Bedrijf: what is shown of one firm. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {
    static final int QUESTIONS = 50;
    private static final int PLANNED = 10;
    private static final Set<String> FORMS_OF_TOUCH = Set.of("moment", "note", "cancel");

    @Inject
    Companies companies;

    @Inject
    QuestionRows questionRows;

    @Inject
    HistoryReader historyReader;

    @Inject
    PlannedContacts plannedContacts;

    @Inject
    CompanyTimeline timelineReader;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    private String id;
    private String edit;
    private String plannedId;
    private String shown;
    private TimelineChoice choice = TimelineChoice.ALL;
    private CompanyView view;
    private List<PlannedRow> planned = List.of();
    private TimelineShown timeline;
    private RecordHistory history;

    /** Reads the firm; an id that no firm has gives the page that says so. */
    @Transactional
    public void open() {
        find().ifPresentOrElse(this::show, () -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, ""));
    }

    private Optional<Company> find() {
        return id != null && id.matches("[0-9]{1,18}") ? companies.find(Long.parseLong(id)) : Optional.empty();
    }

    private void show(Company company) {
        view = new CompanyView(
                company.getId(),
                company.getVersion(),
                company.profile(),
                company.getContacts().stream()
                        .map(contact -> new ContactCard(
                                contact.getName(), contact.getRole(), contact.getEmail(), contact.getPhone()))
                        .toList(),
                questionRows.listOfCompany(company.getId(), QUESTIONS));
        history = historyReader.read(Subject.COMPANY, company.getId());
        choice = Arrays.stream(TimelineChoice.values())
                .filter(one -> one.name().equals(shown))
                .findFirst()
                .orElse(TimelineChoice.ALL);
        List<PlannedContact> contacts = plannedContacts.listOpen(company.getId(), PLANNED);
        planned = contacts.stream().map(this::row).toList();
        timeline = timelineReader.read(company.getId(), choice, contacts);
    }

    private PlannedRow row(PlannedContact contact) {
        return new PlannedRow(
                contact.getId(),
                contact.getWay(),
                contact.getWith(),
                texts.get("entry.planned." + contact.getWay(), contact.getWith()),
                dates.day(contact.getDay()),
                contact.getDay().isBefore(LocalDate.now(clock)),
                contact.getAbout() == null ? "" : contact.getAbout(),
                contact.getOwner().getName());
    }

    /** Reads the next older part of the timeline. */
    @Transactional
    public void showOlderEntries() {
        timeline = timelineReader.readOlder(view.id(), choice, timeline);
    }

    /** The planned contact that the address names; null when it names none of this firm's open ones. */
    public PlannedRow namedPlanned() {
        return planned.stream()
                .filter(row -> Long.toString(row.id()).equals(plannedId))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the address asks for a form that the caller may fill in.
     *
     * @param form {@code profile}, {@code contact}, {@code moment}, {@code note} or {@code cancel}
     */
    public boolean editing(String form) {
        Action action = FORMS_OF_TOUCH.contains(form) ? Action.KEEP_CONTACT : Action.EDIT_COMPANY;
        boolean complete = !form.equals("cancel") || namedPlanned() != null;
        return view != null && form.equals(edit) && complete && caller.may(action);
    }

    /** Reads the next older part of the history. */
    public void showOlder() {
        history = historyReader.readOlder(Subject.COMPANY, view.id(), history);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getPlannedId() {
        return plannedId;
    }

    public void setPlannedId(String plannedId) {
        this.plannedId = plannedId;
    }

    /** The name of the {@link TimelineChoice} that the address asks for. */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public TimelineChoice getChoice() {
        return choice;
    }

    public TimelineChoice[] getChoices() {
        return TimelineChoice.values();
    }

    /** The contacts to come, first to come first. */
    public List<PlannedRow> getPlanned() {
        return planned;
    }

    public TimelineShown getTimeline() {
        return timeline;
    }

    public CompanyView getView() {
        return view;
    }

    public RecordHistory getHistory() {
        return history;
    }

    /** Whether the firm may have more questions than are shown. */
    public boolean isMoreQuestions() {
        return view.questions().size() == QUESTIONS;
    }
}
