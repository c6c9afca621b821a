package nl.woo.domain.people;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import nl.woo.domain.institution.Institution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2020-12-01T12:00:00+01:00");
    private final Institution workplace = new Institution("Werkplaats Online Ondernemen", "WOO");
    private Person person;

    @BeforeEach
    void person() {
        person = new Person(
                "Relatie",
                "Relatiebeheerder",
                "relatie@woo.example",
                Role.RELATION_MANAGER,
                workplace,
                ScreenLanguage.NL,
                "#");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            person.failedToSignIn(NOON);
        }
    }

    @Test
    void loginIsKeptInLowerCase() {
        assertEquals("relatie", person.getLogin());
    }

    @Test
    void fourFailuresDoNotLock() {
        fail(4);
        assertFalse(person.isLocked(NOON));
    }

    @Test
    void fifthFailureLocksForAQuarterOfAnHour() {
        fail(5);
        assertTrue(person.isLocked(NOON));
        assertTrue(person.isLocked(NOON.plusMinutes(15).minusNanos(1)));
        assertFalse(person.isLocked(NOON.plusMinutes(15)));
    }

    @Test
    void failureDuringTheLockMakesItLast() {
        fail(5);
        person.failedToSignIn(NOON.plusMinutes(10));
        assertTrue(person.isLocked(NOON.plusMinutes(20)));
    }

    @Test
    void successClearsTheCount() {
        fail(4);
        person.signedIn();
        fail(4);
        assertFalse(person.isLocked(NOON));
    }

    @Test
    void afterTheLockTheCountStartsAnew() {
        fail(5);
        OffsetDateTime later = NOON.plusMinutes(16);
        person.failedToSignIn(later);
        assertFalse(person.isLocked(later));
    }

    @Test
    void languageAndPasswordCannotBeCleared() {
        assertBreaks("field.missing", () -> person.chooseLanguage(null));
        assertBreaks("field.missing", () -> person.changePassword(null));
    }
}
