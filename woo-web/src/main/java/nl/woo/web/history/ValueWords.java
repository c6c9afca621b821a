package nl.woo.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woo.domain.history.Change;
import nl.woo.web.history.HistoryView.FieldView;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Puts the values of changes, as the history writes them, in the caller's words. */
@RequestScoped
public class ValueWords {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z][A-Z_]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)");
    private static final Pattern LIST = Pattern.compile("\\[.*]", Pattern.DOTALL);

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    /**
     * The change with field and values in words.
     *
     * @param kind the record's class, such as {@code Track}
     * @param prefix stands before the field's name; may be empty
     */
    public FieldView tell(String kind, Change change, String prefix) {
        String field = texts.getOr(kind + "." + change.field(), change.field());
        return new FieldView(prefix + field, tell(change.before()), tell(change.after()));
    }

    /** One value in words; a value that is words already stays. */
    public String tell(String value) {
        try {
            if (CONSTANT.matcher(value).matches()) {
                return texts.getOr(value, value);
            }
            if (DAY.matcher(value).matches()) {
                return dates.longDay(LocalDate.parse(value));
            }
            if (MOMENT.matcher(value).matches()) {
                return dates.moment(OffsetDateTime.parse(value));
            }
        } catch (DateTimeException words) {
            return value;
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get("history.value." + value);
        }
        return LIST.matcher(value).matches() ? listed(value.substring(1, value.length() - 1)) : value;
    }

    private String listed(String values) {
        return Arrays.stream(values.split(", "))
                .map(value -> CONSTANT.matcher(value).matches() ? texts.getOr(value, value) : value)
                .collect(Collectors.joining(", "));
    }
}
