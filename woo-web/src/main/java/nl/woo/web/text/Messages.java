package nl.woo.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.woo.domain.rules.RuleViolation;

/** Tells the person what happened: success in passing, errors in the summary on top. */
@RequestScoped
public class Messages {
    @Inject
    Texts texts;

    @Inject
    Dates dates;

    /** A short word after something succeeded; survives a redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        add("done", FacesMessage.SEVERITY_INFO, texts.get(key, arguments));
    }

    public void error(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, texts.get(key, arguments));
    }

    /** Says in words which rule was broken; a field named in it is shown by its name on the screen. */
    public void error(RuleViolation violation) {
        add(null, FacesMessage.SEVERITY_ERROR, sentence(violation));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public String sentence(RuleViolation violation) {
        Object[] arguments = violation.arguments().stream().map(this::shown).toArray();
        return texts.get("rule." + violation.key(), arguments);
    }

    private Object shown(Object argument) {
        if (argument instanceof String word) {
            return texts.getOr(word, word);
        }
        return argument instanceof LocalDate day ? dates.longDay(day) : argument;
    }

    private static void add(String client, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severity, sentence, null));
    }
}
