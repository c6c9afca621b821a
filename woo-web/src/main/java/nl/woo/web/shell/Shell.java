package nl.woo.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import nl.woo.domain.time.PortalClock;
import nl.woo.web.text.Language;

/** What stands around every page. */
@Named
@RequestScoped
public class Shell {
    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Inject
    Language language;

    /** Whether this is a training installation, whose today is not the real one. */
    public boolean isPractice() {
        return portalClock.isShifted();
    }

    public String getTodayText() {
        return LocalDate.now(clock).format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale()));
    }

    /** The school year of today, which starts on 1 August. */
    public String getSchoolYear() {
        LocalDate today = LocalDate.now(clock);
        int start = today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() : today.getYear() - 1;
        return start + "–" + (start + 1);
    }
}
