package nl.woo.domain.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-12-01, 2020-12-01, 0", // Tuesday itself
        "2020-12-01, 2020-12-02, 1",
        "2020-12-04, 2020-12-05, 0", // Friday to Saturday
        "2020-12-04, 2020-12-07, 1", // Friday to Monday
        "2020-12-05, 2020-12-06, 0",
        "2020-12-01, 2020-12-15, 10",
        "2020-12-02, 2020-12-01, 0", // backwards
        "2020-02-28, 2020-03-02, 1" // over a leap day
    })
    void weekendsAreNoWorkingDays(LocalDate from, LocalDate to, int days) {
        assertEquals(days, Terms.workingDays(from, to));
    }

    @Test
    void longSpanHasFiveWorkingDaysAWeek() {
        LocalDate monday = LocalDate.of(2020, 11, 30);
        assertEquals(5 * 520, Terms.workingDays(monday, monday.plusWeeks(520)));
    }

    @Test
    void whoeverKeepsSomebodyWaitingHasATerm() {
        Terms terms = new Terms();
        terms.reportedDays = 3;
        terms.proposalDays = 10;
        assertEquals(OptionalInt.of(3), terms.of(QuestionStatus.REPORTED));
        assertEquals(OptionalInt.of(10), terms.of(QuestionStatus.PROPOSED));
    }

    @Test
    void nobodyWaitsForAQuestionThatLeft() {
        Terms terms = new Terms();
        for (QuestionStatus status : QuestionStatus.values()) {
            if (status.isFinal()) {
                assertTrue(terms.of(status).isEmpty(), status.name());
            }
        }
    }
}
