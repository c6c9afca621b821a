package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.web.text.Texts;

/** The words of answers, in the language that the request accepts: English when it asks so, else Dutch. */
@RequestScoped
class ApiWords {
    @Inject
    HttpServletRequest request;

    Locale locale() {
        boolean asked = request.getHeader("Accept-Language") != null;
        return (asked ? ScreenLanguage.of(request.getLocale()) : ScreenLanguage.NL).locale();
    }

    String get(String key, Object... arguments) {
        return Texts.in(locale(), key, arguments);
    }

    /** The word of a key, or the text itself when it is no key. */
    String wordOr(String text) {
        ResourceBundle bundle = ResourceBundle.getBundle(Texts.BUNDLE, locale());
        return bundle.containsKey(text) ? bundle.getString(text) : text;
    }

    /** The sentence of a broken rule. */
    String rule(String key, Iterable<Object> arguments) {
        List<Object> filled = new ArrayList<>();
        arguments.forEach(argument -> filled.add(argument instanceof String word ? wordOr(word) : argument));
        return get("rule." + key, filled.toArray());
    }
}
