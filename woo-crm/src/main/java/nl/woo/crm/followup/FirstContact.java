package nl.woo.crm.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the relation manager first gets in touch after the match. */
@ApplicationScoped
public class FirstContact {
    @Inject
    @ConfigProperty(name = "woo.first-contact-days", defaultValue = "7")
    int days;

    /** {@code woo.first-contact-days} days after the placement, moved on to Monday from a weekend. */
    public LocalDate after(LocalDate placedOn) {
        LocalDate day = placedOn.plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
