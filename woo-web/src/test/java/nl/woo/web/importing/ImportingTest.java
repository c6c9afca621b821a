package nl.woo.web.importing;

import static nl.woo.domain.exchange.ImportPlan.Effect.ADDED;
import static nl.woo.domain.exchange.ImportPlan.Effect.CHANGED;
import static nl.woo.domain.exchange.ImportPlan.Effect.RETIRED;
import static nl.woo.domain.exchange.ImportPlan.Kind.COMPANY;
import static nl.woo.domain.exchange.ImportPlan.Kind.INSTITUTION;
import static nl.woo.domain.exchange.ImportPlan.Kind.OFFERING;
import static nl.woo.domain.exchange.ImportPlan.Kind.PROGRAMME;
import static nl.woo.domain.exchange.ImportPlan.Kind.QUESTION;
import static nl.woo.domain.exchange.ImportPlan.Kind.THEME;
import static nl.woo.domain.exchange.ImportPlan.Kind.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.exchange.ImportPlan;
import nl.woo.domain.exchange.ImportRefused;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.FormatError;
import nl.woo.domain.history.Change;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.time.PortalClock;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final String TRACKS = demo("trajecten.json");
    private static final String THEMES = demo("themas.json");
    private static final String QUESTIONS = demo("vragen.json");

    private TestDatabase database;
    private Importing importing;

    @BeforeEach
    void emptyPortal() {
        database = new TestDatabase();
        importing = database.service(Importing.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fillsAnEmptyPortal() {
        ImportPlan plan = importAll();

        assertEquals(16, plan.count(THEME, ADDED));
        assertEquals(3, plan.count(INSTITUTION, ADDED));
        assertEquals(21, plan.count(TRACK, ADDED));
        assertEquals(26, plan.count(OFFERING, ADDED));
        assertEquals(30, plan.count(QUESTION, ADDED));
        assertEquals(30, plan.count(COMPANY, ADDED));
        assertEquals(0, plan.count(CHANGED) + plan.count(RETIRED));
        assertEquals(26, database.count("select count(o) from Offering o"));
        assertEquals(plan.lines().size(), database.count("select count(h) from HistoryEntry h"));
    }

    @Test
    void changesNothingTheSecondTime() {
        importAll();
        long history = database.count("select count(h) from HistoryEntry h");
        long versions = database.count("select sum(t.version) from Track t");

        ImportPlan again = importAll();

        assertEquals(List.of(), again.lines());
        assertEquals(history, database.count("select count(h) from HistoryEntry h"));
        assertEquals(versions, database.count("select sum(t.version) from Track t"));
    }

    @Test
    void previewChangesNothing() {
        ImportPlan plan = database.inTransaction(() -> importing.preview(read("trajecten.json", TRACKS)));

        assertEquals(21, plan.count(TRACK, ADDED));
        assertEquals(0, database.count("select count(t) from Track t"));
    }

    @Test
    void saysWhatChanges() {
        importAll();

        ImportPlan plan = apply(
                "trajecten.json",
                TRACKS.replace("\"Merkatelier\"", "\"Merk en vorm\"").replace("\"2020-11-16\"\n", "\"2020-11-23\"\n"));

        ImportPlan.Line track = plan.list(TRACK).get(0);
        assertEquals(CHANGED, track.effect());
        assertEquals(List.of(new Change("name", "Merkatelier", "Merk en vorm")), track.changes());
        assertEquals(3, plan.count(OFFERING, ADDED));
        assertEquals(3, plan.count(OFFERING, RETIRED));
        assertEquals("Merk en vorm", track("NP-MV-VAK").getName());
    }

    @Test
    void retiresWhatTheFileNoLongerNamesAndBringsItBack() {
        importAll();
        String without = TRACKS.replace("\"NP-MV-VAK\"", "\"NP-MV-NIEUW\"");

        ImportPlan plan = apply("trajecten.json", without);
        assertEquals("NP-MV-VAK Merkatelier", line(plan, TRACK, RETIRED).label());
        assertTrue(track("NP-MV-VAK").isRetired());

        ImportPlan back = apply("trajecten.json", TRACKS);
        assertEquals(
                List.of(new Change("retired", "true", "false")),
                line(back, TRACK, CHANGED).changes());
        assertFalse(track("NP-MV-VAK").isRetired());
        assertTrue(track("NP-MV-NIEUW").isRetired());
    }

    @Test
    void anAbsentFileRetiresNothing() {
        importAll();

        assertTrue(apply("themas.json", THEMES).isEmpty());
        assertEquals(21, database.service(Tracks.class).list().size());
    }

    @Test
    void anEarlierOfferingEndsBeforeTheNextIntake() {
        importAll();

        Track track = track("NP-AO-STAGE");
        assertEquals(
                List.of(LocalDate.parse("2021-01-31"), LocalDate.parse("2021-07-02")),
                track.getOfferings().stream()
                        .map(offering -> offering.getEndsOn())
                        .toList());
        assertEquals(
                List.of(8, 8),
                track.getOfferings().stream().map(o -> o.getPlaces()).toList());
        assertNull(track("NP-MV-VAK").getHub());
    }

    @Test
    void refusesFewerPlacesThanTaken() {
        importAll();
        database.inTransaction(() -> track("NP-MV-VAK").getOfferings().get(0).takePlace());

        ImportRefused refused = assertThrows(
                ImportRefused.class,
                () -> apply("trajecten.json", TRACKS.replace("\"capaciteit\": 6", "\"capaciteit\": 0")));

        assertEquals(1, refused.problems().size());
        assertEquals("$[2].capaciteit", refused.problems().get(0).path());
        assertEquals("offering.placesTaken", refused.problems().get(0).key());
        assertEquals(6, track("NP-RET-KD").getOfferings().get(0).getPlaces());
    }

    @Test
    void refusesATrackThatMovesToAnotherProgramme() {
        importAll();

        ImportRefused refused = assertThrows(
                ImportRefused.class,
                () -> apply("trajecten.json", TRACKS.replace("Mediavormgever (niveau 4)", "Mediakunde")));

        assertEquals("import.programmeFixed", refused.problems().get(0).key());
        assertEquals(0, database.count("select count(p) from Programme p where p.name = 'Mediakunde'"));
    }

    @Test
    void refusesABrokenFileWhole() {
        assertThrows(FormatError.class, () -> read("trajecten.json", TRACKS.substring(0, TRACKS.length() / 2)));
    }

    @Test
    void keepsWhatWasDecidedAndUpdatesTheWords() {
        importAll();
        Person manager = relationManager();
        OffsetDateTime now = OffsetDateTime.now(TestDatabase.CLOCK);
        database.inTransaction(() -> {
            questions().getForChange("V066").startIntake(manager, now);
            questions().getForChange("V090").startIntake(manager, now);
            questions().getForChange("V090").decline(new Reason("Geen vraag voor studenten"), now);
        });

        ImportPlan plan = apply(
                "vragen.json",
                QUESTIONS
                        .replace("\"Chatbot voor aquariumvragen\"", "\"Vragen over vissen\"")
                        .replace("\"Wanneer krijgen wij glasvezel\"", "\"Glasvezel\"")
                        .replace("\"medewerkers\": 46", "\"medewerkers\": 47"));

        assertEquals(1, plan.count(QUESTION, CHANGED));
        assertEquals("Vragen over vissen", question("V066").getTitle());
        assertEquals(QuestionStatus.IN_INTAKE, question("V066").getStatus());
        assertEquals("Wanneer krijgen wij glasvezel", question("V090").getTitle());
        assertEquals(
                List.of(new Change("employees", "46", "47")),
                line(plan, COMPANY, CHANGED).changes());
    }

    @Test
    void questionsMissingFromAFileStay() {
        importAll();

        assertTrue(apply("vragen.json", "[" + QUESTIONS.substring(QUESTIONS.lastIndexOf("{\n  \"id\"")))
                .isEmpty());
        assertEquals(30, database.count("select count(q) from Question q where q.outcome is null"));
    }

    @Test
    void aQuestionWasReportedBeforeItsWishedStartAndNotInTheFuture() {
        importAll();

        assertEquals(LocalDate.parse("2020-08-07"), reportedOn("V003"));
        assertEquals(LocalDate.parse("2020-12-01"), reportedOn("V066"));
    }

    @Test
    void anUnknownInstitutionGetsAShortName() {
        importAll();

        ImportPlan plan = apply(
                "trajecten.json",
                TRACKS.replace("\"NP-MV-VAK\"", "\"AC-MV-VAK\"")
                        .replaceFirst(
                                "(AC-MV-VAK\",\\s*\"naam\": \"Merkatelier\",\\s*\"instelling\": )\"Noorderpoort\"",
                                "$1\"Alfa College Groningen\""));

        assertEquals("Alfa College Groningen", line(plan, INSTITUTION, ADDED).label());
        assertEquals(1, plan.count(PROGRAMME, ADDED));
        assertEquals("ACG", track("AC-MV-VAK").getInstitution().getShortName());
    }

    private LocalDate reportedOn(String code) {
        return question(code)
                .getReportedAt()
                .atZoneSameInstant(PortalClock.ZONE)
                .toLocalDate();
    }

    private Person relationManager() {
        Institution institution = new Institution("Werkplaats", "WOO");
        Person person = new Person(
                "relatie",
                "Relatiebeheerder",
                "relatie@woo.example",
                Role.RELATION_MANAGER,
                institution,
                ScreenLanguage.NL,
                "x");
        database.inTransaction(() -> {
            EntityManager entities = database.service(EntityManager.class);
            entities.persist(institution);
            entities.persist(person);
        });
        return person;
    }

    private Questions questions() {
        return database.service(Questions.class);
    }

    private Question question(String code) {
        return questions().get(code);
    }

    private Track track(String code) {
        return database.service(Tracks.class).get(code);
    }

    private static ImportPlan.Line line(ImportPlan plan, ImportPlan.Kind kind, ImportPlan.Effect effect) {
        return plan.list(kind).stream()
                .filter(line -> line.effect() == effect)
                .findFirst()
                .orElseThrow();
    }

    private ImportPlan importAll() {
        DataSet files = DataFiles.readAll(
                Map.of("trajecten.json", bytes(TRACKS), "themas.json", bytes(THEMES), "vragen.json", bytes(QUESTIONS)));
        return database.inTransaction(() -> importing.apply(files));
    }

    private ImportPlan apply(String file, String json) {
        return database.inTransaction(() -> importing.apply(read(file, json)));
    }

    private static DataSet read(String file, String json) {
        return DataFiles.read(file, bytes(json));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String demo(String file) {
        try (InputStream in = DataFiles.class.getResourceAsStream("/nl/woo/domain/exchange/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
