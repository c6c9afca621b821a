package nl.woo.web.demand;

import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.Period;
import nl.woo.web.shell.PageAddress;

/** How the map's address names a period and a choice of questions. */
final class DemandAddress {
    /** The part of the page that lists what was chosen. */
    static final String LIST = "#gekozen";

    private static final String NO_THEME = "-";

    private DemandAddress() {}

    /** The page with this period and choice. */
    static String of(Period period, Choice choice) {
        return new PageAddress("demand")
                .with("period", period.key())
                .with("theme", theme(choice))
                .with("level", name(choice.level()))
                .with("form", name(choice.form()))
                .with("verdict", name(choice.category()))
                .with("waiting", choice.waiting() ? "1" : "")
                .toString();
    }

    /** As {@link #of}, at the list of what was chosen. */
    static String ofList(Period period, Choice choice) {
        return of(period, choice) + LIST;
    }

    private static String theme(Choice choice) {
        return choice.theme() == null || !choice.theme().isEmpty() ? choice.theme() : NO_THEME;
    }

    /** The theme's code as a choice has it; null for a parameter that is not there. */
    static String themeOf(String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return null;
        }
        return parameter.equals(NO_THEME) ? "" : parameter;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
