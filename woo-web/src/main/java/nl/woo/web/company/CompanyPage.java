package nl.woo.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Optional;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.ContactCard;
import nl.woo.web.history.HistoryReader;
import nl.woo.web.history.HistoryReader.Subject;
import nl.woo.web.history.RecordHistory;
import nl.woo.web.questions.QuestionRows;
import org.omnifaces.util.Faces;

/** Bedrijf: what is shown of one firm. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {
    static final int QUESTIONS = 50;

    @Inject
    Companies companies;

    @Inject
    QuestionRows questionRows;

    @Inject
    HistoryReader historyReader;

    @Inject
    Caller caller;

    private String id;
    private String edit;
    private CompanyView view;
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
    }

    /**
     * Whether the address asks for a form that the caller may fill in.
     *
     * @param form {@code profile} or {@code contact}
     */
    public boolean editing(String form) {
        return view != null && form.equals(edit) && caller.may(Action.EDIT_COMPANY);
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
