package nl.woo.crm.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstContactTest {
    private final FirstContact firstContact = new FirstContact();

    FirstContactTest() {
        firstContact.days = 7;
    }

    @Test
    void isAWeekAfterThePlacement() {
        assertEquals(LocalDate.of(2020, 12, 8), firstContact.after(LocalDate.of(2020, 12, 1)));
    }

    @Test
    void movesFromAWeekendToMonday() {
        LocalDate monday = LocalDate.of(2020, 12, 14);
        assertEquals(monday, firstContact.after(LocalDate.of(2020, 12, 5)));
        assertEquals(monday, firstContact.after(LocalDate.of(2020, 12, 6)));
        assertEquals(monday, firstContact.after(LocalDate.of(2020, 12, 7)));
    }

    @Test
    void isNeverInAWeekendNorEarlierThanAsked() {
        for (int term = 0; term < 30; term++) {
            firstContact.days = term;
            for (LocalDate day = LocalDate.of(2020, 12, 1); day.getYear() == 2020; day = day.plusDays(1)) {
                LocalDate contact = firstContact.after(day);
                assertFalse(contact.isBefore(day.plusDays(term)));
                assertFalse(contact.isAfter(day.plusDays(term + 2)));
                assertTrue(contact.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
            }
        }
    }
}
