package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many working days something may wait before it is late, per status. */
@ApplicationScoped
public class Terms {
    @Inject
    @ConfigProperty(name = "woo.term.reported-days", defaultValue = "3")
    int reportedDays;

    @Inject
    @ConfigProperty(name = "woo.term.intake-days", defaultValue = "10")
    int intakeDays;

    @Inject
    @ConfigProperty(name = "woo.term.triage-days", defaultValue = "5")
    int triageDays;

    @Inject
    @ConfigProperty(name = "woo.term.proposal-days", defaultValue = "10")
    int proposalDays;

    /** The term in working days; empty when nobody is kept waiting in this status. */
    public OptionalInt of(QuestionStatus status) {
        return switch (status) {
            case REPORTED -> OptionalInt.of(reportedDays);
            case IN_INTAKE, WAITING_FOR_COMPANY -> OptionalInt.of(intakeDays);
            case ACCEPTED, IN_TRIAGE -> OptionalInt.of(triageDays);
            case PROPOSED, PLACED -> OptionalInt.of(proposalDays);
            default -> OptionalInt.empty();
        };
    }

    /** The working days after {@code from} up to and including {@code to}; Saturday and Sunday are none. */
    public static int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days++;
            }
        }
        return days;
    }
}
