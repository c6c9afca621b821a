package nl.woo.web.questions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.web.shell.WaitingClock;

/**
 * A question in a list.
 *
 * @param theme its name; empty before triage
 * @param parts in order of execution; empty before triage
 * @param statusSince the day on which it came into this status
 * @param daysInStatus whole days, 0 on the first
 * @param clock null where no term runs
 * @param relationManager the name; empty until somebody takes it in
 */
public record QuestionRow(
        String code,
        String title,
        String company,
        String place,
        String theme,
        List<PartOfRow> parts,
        QuestionStatus status,
        LocalDate statusSince,
        long daysInStatus,
        WaitingClock clock,
        LocalDate reported,
        String relationManager)
        implements Serializable {
    /** @param form null when it does not matter */
    public record PartOfRow(Level level, Form form) implements Serializable {}
}
