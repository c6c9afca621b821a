package nl.woo.matching.engine;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Puts reasons into sentences. */
public final class Explanations {
    public static final String BUNDLE = "nl.woo.matching.engine.explanations";

    private Explanations() {}

    /**
     * The reason as a sentence; English for locales other than Dutch.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the reason's key
     */
    public static String sentence(Reason reason, Locale locale) {
        Locale spoken = locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, spoken);
        Object[] facts = reason.arguments().stream()
                .map(argument -> fact(argument, bundle, spoken))
                .toArray();
        return new MessageFormat(bundle.getString(reason.key()), spoken).format(facts);
    }

    private static Object fact(String argument, ResourceBundle bundle, Locale locale) {
        if (argument.startsWith("@")) {
            return bundle.getString(argument.substring(1));
        }
        if (argument.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(argument);
        }
        if (argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(argument).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        }
        return argument;
    }
}
