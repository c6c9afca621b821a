package nl.woo.web.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.woo.domain.access.Caller;
import nl.woo.domain.exchange.ImportPlan;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Questions;
import nl.woo.web.signin.Passwords;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loading the demo, also when the start is cut short. */
class DemoTest {
    private static final List<String> KINDS =
            List.of("Person", "Institution", "Theme", "Track", "Company", "Question", "Proposal", "HistoryEntry");

    private final TestDatabase database = new TestDatabase();
    private final Demo demo = new Demo();

    /** Stands in for the end of the process. */
    private static class Killed extends RuntimeException {}

    /** Is killed when somebody acts for the given time. */
    private static class CallerUntilKilled extends Caller {
        private int left;

        CallerUntilKilled(int acts) {
            left = acts;
        }

        @Override
        public void actAs(Person signedIn) {
            left--;
            if (left == 0) {
                throw new Killed();
            }
            super.actAs(signedIn);
        }
    }

    @BeforeEach
    void emptyPortal() {
        demo.wanted = true;
        demo.caller = database.service(Caller.class);
        demo.importing = database.service(Importing.class);
        demo.story = database.service(DemoStory.class);
        demo.accounts = new DemoAccounts();
        demo.accounts.database = database.service(EntityManager.class);
        demo.accounts.passwords = new Passwords() {
            @Override
            public String hash(String password) {
                return "hash of " + password;
            }
        };
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Loads as the server does, which opens the transaction that the method asks for. */
    private void load() {
        database.inTransaction(demo::loadIntoEmptyPortal);
    }

    private List<Long> counts() {
        return KINDS.stream()
                .map(kind -> database.count("select count(e) from " + kind + " e"))
                .toList();
    }

    private void assertLoaded() {
        assertEquals(List.of(14L, 4L, 16L, 21L, 30L, 30L), counts().subList(0, 6), KINDS.toString());
        assertEquals(QuestionStatus.EVALUATED, status("V085"));
        assertEquals(QuestionStatus.ACCEPTED, status("V066"));
    }

    private QuestionStatus status(String code) {
        return database.service(Questions.class).get(code).getStatus();
    }

    @Test
    void loadingIsOneTransaction() throws NoSuchMethodException {
        assertTrue(Demo.class.getMethod("loadIntoEmptyPortal").isAnnotationPresent(Transactional.class));
    }

    @Test
    void fillsAnEmptyPortalOnce() {
        load();
        assertLoaded();
        List<Long> loaded = counts();
        load();
        assertEquals(loaded, counts());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 25, 60})
    void afterAKillInTheStoryTheNextStartLoadsAll(int acts) {
        demo.story.demo.caller = new CallerUntilKilled(acts);
        assertThrows(Killed.class, this::load);
        assertEquals(KINDS.stream().map(kind -> 0L).toList(), counts());

        demo.story.demo.caller = demo.caller;
        load();
        assertLoaded();
    }

    @Test
    void afterAKillBeforeTheCatalogueTheNextStartLoadsAll() {
        demo.importing = new Importing() {
            @Override
            public ImportPlan apply(DataSet files) {
                throw new Killed();
            }
        };
        assertThrows(Killed.class, this::load);
        assertEquals(KINDS.stream().map(kind -> 0L).toList(), counts());

        demo.importing = database.service(Importing.class);
        load();
        assertLoaded();
    }

    @Test
    void portalWithAnAccountOfItsOwnIsLeftAlone() {
        database.inTransaction(() -> {
            Institution institution = new Institution("Werkplaats", "WOO");
            demo.accounts.database.persist(institution);
            demo.accounts.database.persist(new Person(
                    "eigen", "Eigen", "eigen@woo.example", Role.ADMINISTRATOR, institution, ScreenLanguage.NL, "x"));
        });
        List<Long> before = counts();
        load();
        assertEquals(before, counts());
    }

    @Test
    void nothingIsLoadedUnlessWanted() {
        demo.wanted = false;
        load();
        assertEquals(KINDS.stream().map(kind -> 0L).toList(), counts());
    }

    @Test
    void inALaterYearTheStoryIsNotTold() {
        demo.story.clock = Clock.offset(TestDatabase.CLOCK, Duration.ofDays(100));
        load();
        assertEquals(QuestionStatus.REPORTED, status("V085"));
        assertEquals(0, database.count("select count(p) from Proposal p"));
    }
}
