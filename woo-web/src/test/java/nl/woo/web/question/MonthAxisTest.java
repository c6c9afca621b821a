package nl.woo.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthAxisTest {
    private final MonthAxis axis = new MonthAxis(LocalDate.of(2020, 11, 16), LocalDate.of(2021, 2, 1));

    @Test
    void runsOverWholeMonthsAndTheTurnOfTheYear() {
        assertEquals(
                List.of(YearMonth.of(2020, 11), YearMonth.of(2020, 12), YearMonth.of(2021, 1), YearMonth.of(2021, 2)),
                axis.months());
    }

    @Test
    void monthsAreEquallyWideWhateverTheirDays() {
        assertEquals("0.00", axis.at(LocalDate.of(2020, 11, 1)));
        assertEquals("12.50", axis.at(LocalDate.of(2020, 11, 16)));
        assertEquals("50.00", axis.at(LocalDate.of(2021, 1, 1)));
        assertEquals("75.00", axis.at(LocalDate.of(2021, 2, 1)));
    }

    @Test
    void littleIsLeftNearTheEnd() {
        assertFalse(axis.isLate(LocalDate.of(2021, 1, 1)));
        assertTrue(axis.isLate(LocalDate.of(2021, 1, 31)));
    }
}
