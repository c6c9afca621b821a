package nl.woo.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.ScreenLanguage;

/** The language of the screens: the person's choice, or before sign-in the browser's. */
@Named
@RequestScoped
public class Language {
    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return caller.person()
                .map(Person::getLanguage)
                .orElseGet(() -> ScreenLanguage.of(request.getLocale()))
                .locale();
    }

    public String getCode() {
        return getLocale().getLanguage();
    }
}
