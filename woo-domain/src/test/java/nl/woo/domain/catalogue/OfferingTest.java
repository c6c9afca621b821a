package nl.woo.domain.catalogue;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class OfferingTest {
    private static final LocalDate INTAKE = LocalDate.of(2021, 2, 1);
    private static final LocalDate END = LocalDate.of(2021, 6, 30);
    private final Track track = new Track(
            "hg-minor",
            new Programme("Commerciële Economie", Level.HBO, new Institution("Hanzehogeschool", "Hanze")),
            new TrackDescription(
                    "Minor",
                    Form.MINOR,
                    "Studenten doen onderzoek.",
                    List.of(),
                    4,
                    100,
                    4,
                    TeachingLanguage.NL,
                    null,
                    "docent"));

    @Test
    void lastPlaceIsTheLast() {
        Offering offering = track.offer(INTAKE, END, 1);
        offering.takePlace();
        assertEquals(0, offering.freePlaces());
        assertBreaks("offering.full", offering::takePlace);
        assertEquals(1, offering.getTaken());
    }

    @Test
    void placeGivenBackCanBeTakenAgain() {
        Offering offering = track.offer(INTAKE, END, 1);
        offering.takePlace();
        offering.givePlaceBack();
        offering.takePlace();
        assertEquals(0, offering.freePlaces());
    }

    @Test
    void placeThatNobodyTookCannotBeGivenBack() {
        assertThrows(IllegalStateException.class, track.offer(INTAKE, END, 1)::givePlaceBack);
    }

    @Test
    void placesTakenNeverLeaveTheirBounds() {
        Random random = new Random(20201201);
        Offering offering = track.offer(INTAKE, END, 3);
        for (int step = 0; step < 5000; step++) {
            try {
                switch (random.nextInt(3)) {
                    case 0 -> offering.takePlace();
                    case 1 -> offering.givePlaceBack();
                    default -> offering.plan(END, random.nextInt(6));
                }
            } catch (RuleViolation | IllegalStateException refused) {
                assertFalse(refused.getMessage().isBlank());
            }
            assertTrue(offering.getTaken() >= 0 && offering.getTaken() <= offering.getPlaces(), "at step " + step);
            assertEquals(offering.getPlaces() - offering.getTaken(), offering.freePlaces());
        }
    }

    @Test
    void placesCannotSinkBelowWhatWasTaken() {
        Offering offering = track.offer(INTAKE, END, 2);
        offering.takePlace();
        offering.takePlace();
        assertBreaks("offering.placesTaken", () -> offering.plan(END, 1));
        assertEquals(2, offering.getPlaces());
    }

    @Test
    void endCannotLieBeforeTheIntake() {
        assertBreaks("offering.endBeforeIntake", () -> track.offer(INTAKE, INTAKE.minusDays(1), 1));
        assertEquals(INTAKE, track.offer(INTAKE, INTAKE, 1).getEndsOn());
    }

    @Test
    void trackHasAnIntakeOnce() {
        track.offer(INTAKE, END, 1);
        assertBreaks("offering.intakeTaken", () -> track.offer(INTAKE, END, 2));
    }

    @Test
    void isOpenUntilTheDayOfItsIntake() {
        Offering offering = track.offer(INTAKE, END, 1);
        assertTrue(offering.isOpen(INTAKE));
        assertFalse(offering.isOpen(INTAKE.plusDays(1)));
    }

    @Test
    void isNotOpenOnceItOrItsTrackIsRetired() {
        Offering offering = track.offer(INTAKE, END, 1);
        offering.retire();
        assertFalse(offering.isOpen(INTAKE));
        offering.plan(END, 1);
        assertTrue(offering.isOpen(INTAKE));
        track.retire();
        assertFalse(offering.isOpen(INTAKE));
    }

    @Test
    void questionIsHandedInBeforeThePreparation() {
        assertEquals(LocalDate.of(2021, 1, 4), track.offer(INTAKE, END, 1).handInBy());
    }

    @Test
    void editOfAnotherVersionIsRefused() {
        Offering offering = track.offer(INTAKE, END, 1);
        assertBreaks("edit.stale", () -> offering.plan(END, 5, offering.getVersion() + 1));
        assertEquals(1, offering.getPlaces());
    }
}
