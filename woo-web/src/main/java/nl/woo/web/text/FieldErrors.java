package nl.woo.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.woo.domain.rules.RuleViolation;

/** Says what is wrong beside the field that a broken rule is about. */
@RequestScoped
public class FieldErrors {
    @Inject
    Messages messages;

    /**
     * Makes a record of what was typed; empty, and said to the person, when that breaks a rule.
     *
     * @param inputs the client ids of the inputs by the rule's key, or the name of the field that a general rule names
     */
    public <T> Optional<T> check(Supplier<T> record, Map<String, String> inputs) {
        try {
            return Optional.of(record.get());
        } catch (RuleViolation violation) {
            tell(violation, inputs);
            return Optional.empty();
        }
    }

    /** Says which rule was broken beside its input, or on top of the page where it is about none of these. */
    public void tell(RuleViolation violation, Map<String, String> inputs) {
        String subject = violation.key().startsWith("field.")
                ? String.valueOf(violation.arguments().get(0))
                : violation.key();
        String input = inputs.get(subject);
        if (input == null) {
            messages.error(violation);
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(input, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.sentence(violation), null));
        faces.validationFailed();
    }
}
