package nl.woo.web.newquestion;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.company.ContactCard;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Reporting;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.company.CompanyFields;
import nl.woo.web.question.QuestionFields;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import org.omnifaces.util.Faces;
import org.primefaces.event.SelectEvent;

/** Voeg vraagstuk toe. */
@Named
@ViewScoped
public class NewQuestionPage implements Serializable {
    private static final int SUGGESTIONS = 8;

    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("Question.title", "form:question:title:input"),
            Map.entry("Question.text", "form:question:text:input"),
            Map.entry("Question.language", "form:question:language:input"),
            Map.entry("Question.wishedStart", "form:question:wishedStart:input"),
            Map.entry("Question.wishedWeeks", "form:question:wishedWeeks:input"),
            Map.entry("Company.name", "form:company:companyName:input"),
            Map.entry("Company.place", "form:company:place:input"),
            Map.entry("Company.sector", "form:company:sector:input"),
            Map.entry("Company.employees", "form:company:employees:input"),
            Map.entry("Company.kvkNumber", "form:company:kvkNumber:input"),
            Map.entry("company.kvkNumber", "form:company:kvkNumber:input"),
            Map.entry("Contact.name", "form:contact:contactName:input"),
            Map.entry("Contact.role", "form:contact:contactRole:input"),
            Map.entry("Contact.email", "form:contact:email:input"),
            Map.entry("Contact.phone", "form:contact:phone:input"),
            Map.entry("contact.unreachable", "form:contact:email:input"),
            Map.entry("contact.email", "form:contact:email:input"),
            Map.entry("contact.phone", "form:contact:phone:input"));

    @Inject
    Reporting reporting;

    @Inject
    Companies companies;

    @Inject
    Messages messages;

    @Inject
    FieldErrors errors;

    private final QuestionFields question = new QuestionFields();
    private final CompanyFields company = new CompanyFields();
    private final Map<String, CompanyProfile> suggested = new LinkedHashMap<>();
    private boolean known;
    private Channel channel;

    private String contactName;
    private String contactRole;
    private String email;
    private String phone;

    /** The firms whose name or town contains the words, as 'name, town'. */
    public List<String> suggest(String words) {
        suggested.clear();
        companies.list(words, 0, SUGGESTIONS).stream()
                .map(Company::profile)
                .forEach(firm -> suggested.put(firm.name() + ", " + firm.place(), firm));
        return List.copyOf(suggested.keySet());
    }

    /** Fills in what is known of the firm that was chosen. */
    public void choose(SelectEvent<String> chosen) {
        CompanyProfile firm = suggested.get(chosen.getObject());
        if (firm != null) {
            company.fill(firm);
            known = true;
        }
    }

    /** Takes the question in and shows it; with something wrong, everything that was typed stays. */
    public void report() {
        Optional<QuestionText> words = errors.check(question::words, INPUTS);
        Optional<CompanyProfile> firm = errors.check(company::profile, INPUTS);
        Optional<ContactCard> contact = isContactGiven()
                ? errors.check(() -> new ContactCard(contactName, contactRole, email, phone), INPUTS)
                : Optional.empty();
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            return;
        }
        try {
            String code = reporting.report(words.get(), firm.get(), contact.orElse(null), channel);
            messages.done("newQuestion.done", code);
            Faces.redirect(Faces.getRequestContextPath() + "/question?code=%s", code);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    private boolean isContactGiven() {
        return contactName != null || contactRole != null || email != null || phone != null;
    }

    public QuestionFields getQuestion() {
        return question;
    }

    public CompanyFields getCompany() {
        return company;
    }

    /** How a question can come in by hand. */
    public List<Channel> getChannelChoices() {
        return List.of(Channel.PHONE, Channel.WEBSITE, Channel.HUB, Channel.TEACHER);
    }

    /** Whether a firm that is known was chosen. */
    public boolean isKnown() {
        return known;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactRole() {
        return contactRole;
    }

    public void setContactRole(String contactRole) {
        this.contactRole = contactRole;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
