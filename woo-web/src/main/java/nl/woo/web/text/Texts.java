package nl.woo.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The screens' words in the caller's language. */
@Named
@RequestScoped
public class Texts {
    public static final String BUNDLE = "nl.woo.web.texts";

    @Inject
    Language language;

    /**
     * The sentence of a key with its places filled.
     *
     * @throws MissingResourceException when the bundle lacks the key
     */
    public String get(String key, Object... arguments) {
        return in(language.getLocale(), key, arguments);
    }

    public static String in(Locale locale, String key, Object... arguments) {
        String sentence = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    /** The word for a constant such as a status, form or role: key {@code <Type>.<NAME>}; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** As {@link #get}, or the fallback when the bundle lacks the key. */
    public String getOr(String key, String fallback) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.getLocale());
        return bundle.containsKey(key) ? bundle.getString(key) : fallback;
    }
}
