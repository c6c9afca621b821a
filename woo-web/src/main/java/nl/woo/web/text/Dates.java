package nl.woo.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.woo.domain.time.PortalClock;

/** Days and moments in the caller's words: short in lists, long in sentences. */
@Named
@RequestScoped
public class Dates {
    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** As in lists: {@code di 24 nov}; with the year when it is not this school year's. Empty for null. */
    public String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        boolean near = Math.abs(ChronoUnit.DAYS.between(LocalDate.now(clock), day)) < 300;
        return format(day, near ? "EEE d MMM" : "d MMM yyyy").replace(".", "");
    }

    /** As {@link #day(LocalDate)}, in Dutch time. */
    public String day(OffsetDateTime moment) {
        return moment == null ? "" : day(localDay(moment));
    }

    /** As in sentences: {@code 24 november 2020}. */
    public String longDay(LocalDate day) {
        return day == null ? "" : format(day, "d MMMM yyyy");
    }

    /** A day with its time: {@code di 24 nov, 09.42 uur}. */
    public String moment(OffsetDateTime moment) {
        if (moment == null) {
            return "";
        }
        String time = moment.atZoneSameInstant(PortalClock.ZONE)
                .format(DateTimeFormatter.ofPattern("en".equals(language.getCode()) ? "HH:mm" : "HH.mm"));
        return texts.get("date.moment", day(moment), time);
    }

    /** A period: {@code 8 feb – 9 jul}. */
    public String period(LocalDate from, LocalDate to) {
        return (format(from, "d MMM") + " – " + format(to, "d MMM yyyy")).replace(".", "");
    }

    /** A month on an axis: {@code feb}. */
    public String month(YearMonth month) {
        return format(month.atDay(1), "MMM").replace(".", "");
    }

    public static LocalDate localDay(OffsetDateTime moment) {
        return moment.atZoneSameInstant(PortalClock.ZONE).toLocalDate();
    }

    private String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, language.getLocale()));
    }
}
