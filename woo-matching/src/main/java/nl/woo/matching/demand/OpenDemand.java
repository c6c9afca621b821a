package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.Optional;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.engine.Category;

/**
 * What wants one place: a question without parts, or an open part of a question.
 *
 * @param code the question's
 * @param title the part's when the question is multi-level
 * @param company name and place of the firm
 * @param wishedStart the day on which the entrepreneur wishes to start
 */
public record OpenDemand(
        String code, String title, String company, QuestionStatus status, LocalDate wishedStart, Outlook outlook) {
    public Category category() {
        return outlook.category();
    }

    /**
     * Whether it counts in a period. What can go at once counts where it goes. What needs preparation counts where it would
     * go, and from when it wished to start where nothing starts for it. What no track fits counts always.
     *
     * @param today what started before it takes nobody in any more
     */
    boolean countsIn(Period period, LocalDate today) {
        Optional<LocalDate> intake = outlook.intake();
        if (intake.isEmpty() || period.contains(intake.get())) {
            return true;
        }
        boolean goesBefore = !intake.get().isBefore(today) && intake.get().isBefore(period.from());
        return category() == Category.PREPARATION && !goesBefore && !wishedStart.isAfter(period.to());
    }

    /** Whether nothing starts for it in the period: no track fits, or the one that does starts at another time. */
    boolean waitsIn(Period period) {
        return outlook.intake().filter(period::contains).isEmpty();
    }
}
