package nl.woo.domain.exchange.format;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong in a data file.
 *
 * @param line from 1, or 0 when no line can be named
 * @param column from 1, or 0 when only the line is known
 * @param path such as {@code $[3].periode.start}; {@code $} for the file as a whole
 * @param key of the sentence in the problems bundle
 * @param arguments of that sentence
 */
public record Problem(String file, int line, int column, String path, String key, List<String> arguments)
        implements Serializable {
    public static final String BUNDLE = "nl.woo.domain.exchange.format.problems";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The reason alone, without the place; English for locales other than Dutch. */
    public String sentence(Locale locale) {
        return in(locale, key, arguments.toArray());
    }

    /** File, line and column as far as known, path and reason. */
    public String located(Locale locale) {
        return in(
                locale,
                column > 0 ? "place.column" : line > 0 ? "place.line" : "place.file",
                file,
                "" + line,
                "" + column,
                path,
                sentence(locale));
    }

    private static String in(Locale locale, String key, Object... arguments) {
        Locale spoken = locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, spoken);
        return new MessageFormat(bundle.getString(key), spoken).format(arguments);
    }
}
