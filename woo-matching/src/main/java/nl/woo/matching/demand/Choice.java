package nl.woo.matching.demand;

import java.io.Serializable;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.engine.Category;

/**
 * Which of the counted demands are asked for; what is null makes no difference.
 *
 * @param theme a code; empty for those without a theme
 * @param waiting only those for which nothing starts in the period
 */
public record Choice(String theme, Level level, Form form, Category category, boolean waiting) implements Serializable {
    /** Nothing in particular. */
    public static final Choice ALL = new Choice(null, null, null, null, false);

    public static Choice of(Column column) {
        return new Choice(null, column.level(), column.form(), null, false);
    }

    public static Choice of(Category category) {
        return new Choice(null, null, null, category, false);
    }

    public static Choice ofTheme(String theme) {
        return new Choice(theme, null, null, null, false);
    }

    boolean isFor(OpenDemand demand, Period period) {
        Outlook outlook = demand.outlook();
        return (theme == null || outlook.theme().orElse("").equals(theme))
                && (level == null
                        || outlook.column()
                                .filter(column -> column.level() == level)
                                .isPresent())
                && (form == null
                        || outlook.column()
                                .filter(column -> column.form() == form)
                                .isPresent())
                && (category == null || demand.category() == category)
                && (!waiting || demand.waitsIn(period));
    }
}
