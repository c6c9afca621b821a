package nl.woo.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import nl.woo.domain.company.CompanyKeeping;
import nl.woo.domain.company.ContactCard;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import org.omnifaces.util.Faces;

/** Voeg contactpersoon toe: the form on the firm's page. */
@Named
@ViewScoped
public class ContactForm implements Serializable {
    private static final Map<String, String> INPUTS = Map.of(
            "Contact.name", "contact:panel:name:input",
            "Contact.role", "contact:panel:role:input",
            "Contact.email", "contact:panel:email:input",
            "Contact.phone", "contact:panel:phone:input",
            "contact.unreachable", "contact:panel:email:input",
            "contact.email", "contact:panel:email:input",
            "contact.phone", "contact:panel:phone:input");

    @Inject
    CompanyKeeping keeping;

    @Inject
    Messages messages;

    @Inject
    FieldErrors errors;

    private String name;
    private String role;
    private String email;
    private String phone;

    /** Adds the person to the firm's people; with something wrong, everything that was typed stays. */
    public void save(long companyId) {
        errors.check(() -> new ContactCard(name, role, email, phone), INPUTS).ifPresent(card -> add(companyId, card));
    }

    private void add(long companyId, ContactCard card) {
        try {
            keeping.addContact(companyId, card);
            messages.done("company.contact.done", card.name());
            Faces.redirect(Faces.getRequestContextPath() + "/company?id=%s", companyId);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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
