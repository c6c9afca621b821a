package nl.woo.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Terms;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Makes the clocks of what waits. */
@RequestScoped
public class WaitingClocks {
    private static final double WARNING = 0.7;

    /** Longer is not counted out: the clock is late by then, and says so. */
    private static final int COUNTED_DAYS = 400;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The clock of something in this status since that moment; null when the status has no term. */
    public WaitingClock of(QuestionStatus status, OffsetDateTime since) {
        OptionalInt term = terms.of(status);
        if (term.isEmpty()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate began = Dates.localDay(since);
        LocalDate earliest = today.minusDays(COUNTED_DAYS);
        int day = 1 + Terms.workingDays(began.isBefore(earliest) ? earliest : began, today);
        return of(day, term.getAsInt());
    }

    private WaitingClock of(int day, int term) {
        if (day > term) {
            return new WaitingClock(day, term, texts.get("clock.late", day - term), "late");
        }
        String state = day > WARNING * term ? "warn" : "ok";
        return new WaitingClock(day, term, texts.get("clock.day", day, term), state);
    }
}
