package nl.woo.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.DemandReport;
import nl.woo.matching.demand.Period;
import nl.woo.matching.engine.Category;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** The map's periods, themes and choices in the caller's words. */
@RequestScoped
class DemandWords {
    @Inject
    Texts texts;

    @Inject
    Language language;

    /** A period as on a button: {@code Februari 2021}. */
    String period(Period period) {
        if (!period.isMonth()) {
            return texts.get("demand.period.year");
        }
        return capitalised(month(period.from()));
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(language.getLocale()) + words.substring(1);
    }

    /** A period within a sentence: {@code in februari 2021}. */
    String within(Period period) {
        int year = period.to().getYear();
        return period.isMonth()
                ? texts.get("demand.within.month", month(period.from()))
                : texts.get("demand.within.year", year - 1 + "–" + year);
    }

    private String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMMM yyyy", language.getLocale()));
    }

    /** A theme's name by its code; the empty code is no theme. */
    String theme(DemandReport report, String code) {
        return code.isEmpty()
                ? texts.get("demand.noTheme")
                : report.themeNames().getOrDefault(code, code);
    }

    /** A level with a form, each as far as it is chosen: {@code HBO minor}. */
    String column(Level level, Form form) {
        return (texts.of(level) + ' ' + texts.of(form)).strip();
    }

    /** A choice: {@code Data, analyse en AI, HBO minor, voorbereiding nodig}. */
    String choice(DemandReport report, Choice choice) {
        StringBuilder words = new StringBuilder();
        add(words, choice.theme() == null ? "" : theme(report, choice.theme()));
        add(words, column(choice.level(), choice.form()));
        add(words, choice.category() == null ? "" : verdict(choice.category()));
        add(words, choice.waiting() ? texts.get("demand.waiting") : "");
        return words.isEmpty() ? texts.get("demand.all") : capitalised(words.toString());
    }

    private static void add(StringBuilder words, String more) {
        if (!more.isEmpty()) {
            words.append(words.isEmpty() ? "" : ", ").append(more);
        }
    }

    String verdict(Category category) {
        return texts.get("demand.verdict." + category);
    }

    /** The style of a verdict. */
    static String kind(Category category) {
        return switch (category) {
            case DIRECT -> "direct";
            case PREPARATION -> "voorb";
            case NONE -> "geen";
        };
    }
}
