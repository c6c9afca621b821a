package nl.woo.web.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Deliverable;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Programme;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.history.Change;
import nl.woo.domain.history.Histories;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator sets on a track, in the database: kept with its history, checked for other edits, and read by the matcher. */
class TrackFocusKeepingTest {
    private static final TrackDescription DESCRIPTION = new TrackDescription(
            "Minor",
            Form.MINOR,
            "Studenten bouwen een webwinkel.",
            List.of(),
            4,
            100,
            4,
            TeachingLanguage.NL,
            null,
            "docent");

    private final TestDatabase database = new TestDatabase();
    private final Cataloguing cataloguing = database.service(Cataloguing.class);
    private final Tracks tracks = database.service(Tracks.class);

    @BeforeEach
    void addTrackAndThemes() {
        Institution institution = new Institution("Hanzehogeschool Groningen", "Hanze");
        Programme programme = new Programme("Commerciële Economie", Level.HBO, institution);
        Track track = new Track("HG-MINOR", programme, DESCRIPTION);
        track.offer(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 6, 30), 4);
        database.inTransaction(() -> {
            EntityManager entities = database.service(EntityManager.class);
            entities.persist(institution);
            entities.persist(programme);
            entities.persist(track);
            entities.persist(new Theme("WEBSHOP", "Webwinkel", "Verkopen op internet."));
            entities.persist(new Theme("DATA", "Data en AI", "Cijfers die iets zeggen."));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long version() {
        return tracks.get("HG-MINOR").getVersion();
    }

    private void set(long readVersion, Set<String> themes, Set<Deliverable> deliverables) {
        database.inTransaction(() -> cataloguing.describe("HG-MINOR", readVersion, DESCRIPTION, themes, deliverables));
    }

    private List<Change> lastChanges() {
        long track = tracks.get("HG-MINOR").getId();
        return database.service(Histories.class)
                .listOfTrack(track, Long.MAX_VALUE, 1)
                .get(0)
                .getChanges();
    }

    @Test
    void eachChangeIsInTheHistoryWithWhatItWas() {
        set(version(), Set.of("WEBSHOP"), Set.of());
        assertEquals(List.of(new Change("themes", "", "[Webwinkel]")), lastChanges());

        set(version(), Set.of("WEBSHOP", "DATA"), Set.of(Deliverable.BUILD, Deliverable.DESIGN));
        assertEquals(
                Set.of(
                        new Change("themes", "[Webwinkel]", "[Data en AI, Webwinkel]"),
                        new Change("deliverables", "", "[Deliverable.DESIGN, Deliverable.BUILD]")),
                Set.copyOf(lastChanges()));

        set(version(), Set.of(), Set.of(Deliverable.BUILD, Deliverable.DESIGN));
        assertEquals(List.of(new Change("themes", "[Data en AI, Webwinkel]", "")), lastChanges());
    }

    @Test
    void whoReadBeforeAnotherSetThemesIsRefused() {
        long read = version();
        set(read, Set.of("DATA"), Set.of());

        assertThrows(StaleEdit.class, () -> set(read, Set.of("WEBSHOP"), Set.of()));
        List<String> kept = database.inTransaction(
                () -> FocusView.of(tracks.get("HG-MINOR").focus()).themeCodes());
        assertEquals(List.of("DATA"), kept);
    }

    @Test
    void whatIsSetChangesWhatTheMatcherRestsOn() {
        String before = database.forRequest(Suggestions.class).basis();
        set(version(), Set.of("DATA"), Set.of());
        String after = database.forRequest(Suggestions.class).basis();
        assertNotEquals(before, after);
    }
}
