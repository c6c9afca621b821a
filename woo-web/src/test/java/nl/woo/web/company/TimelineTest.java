package nl.woo.web.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woo.crm.timeline.EntryKind;
import nl.woo.crm.timeline.Happening;
import nl.woo.crm.timeline.Timeline;
import nl.woo.crm.timeline.TimelineEntry;
import nl.woo.crm.timeline.TimelineView;
import nl.woo.crm.timeline.TimelineView.Place;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm's timeline in the database: in order, by page, by kind, and seen by whom it is for. */
class TimelineTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2020-11-24T12:00:00+01:00");

    private final TestDatabase database = new TestDatabase();
    private final Timeline timeline = database.service(Timeline.class);
    private final Caller caller = database.service(Caller.class);
    private final Company company = new Company(new CompanyProfile("Aquariumhuis", null, "Groningen", 3, null));
    private final Company other = new Company(new CompanyProfile("Bakkerij", null, "Assen", 5, null));
    private final Person workplace = person("relatie", Role.RELATION_MANAGER, "WOO");
    private final Person teacher = person("docent.rug", Role.TEACHER, "RUG");
    private final Person auditor = person("auditor", Role.AUDITOR, "NP");

    private static Person person(String login, Role role, String institution) {
        return new Person(
                login,
                login,
                login + "@woo.example",
                role,
                new Institution(institution, institution),
                ScreenLanguage.NL,
                "#");
    }

    @BeforeEach
    void addFirmsAndPeople() {
        database.inTransaction(() -> {
            EntityManager entities = database.service(EntityManager.class);
            entities.persist(company);
            entities.persist(other);
            for (Person person : List.of(workplace, teacher, auditor)) {
                entities.persist(person.getInstitution());
                entities.persist(person);
            }
        });
        caller.actAs(workplace);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Happening happening(EntryKind kind, String words) {
        return new Happening(kind, company, "test", words).at(NOON);
    }

    private void add(Happening... happenings) {
        database.inTransaction(() -> List.of(happenings).forEach(timeline::add));
    }

    private List<String> words(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> entry.getArguments().get(0)).toList();
    }

    private List<String> all() {
        return words(timeline.list(TimelineView.all(company.getId()), 100));
    }

    @Test
    void newestComesFirstAndOtherFirmsStayOut() {
        add(
                happening(EntryKind.CALL, "second").at(NOON.plusDays(1)),
                happening(EntryKind.CALL, "first"),
                happening(EntryKind.CALL, "third").at(NOON.plusDays(2)),
                new Happening(EntryKind.CALL, other, "test", "elsewhere"));

        assertEquals(List.of("third", "second", "first"), all());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            add(happening(EntryKind.NOTE, "n" + i).at(NOON.plusHours(i / 4)));
            expected.add(0, "n" + i);
        }
        TimelineView view = TimelineView.all(company.getId());
        List<TimelineEntry> page = timeline.list(view, 3);
        List<String> read = new ArrayList<>();
        while (!page.isEmpty()) {
            read.addAll(words(page));
            page = timeline.listOlder(view, Place.of(page.get(page.size() - 1)), 3);
        }
        assertEquals(expected, read);
    }

    @Test
    void kindsAreReadApart() {
        add(happening(EntryKind.CALL, "call"), happening(EntryKind.MAIL, "mail"), happening(EntryKind.STEP, "step"));

        TimelineView contacts = new TimelineView(company.getId(), Set.of(EntryKind.CALL, EntryKind.MAIL));
        assertEquals(List.of("mail", "call"), words(timeline.list(contacts, 10)));
    }

    @Test
    void privateNotesAreSeenByTheirInstitutionAndTheAuditor() {
        add(
                happening(EntryKind.NOTE, "public"),
                happening(EntryKind.NOTE, "ours").ownInstitutionOnly());
        assertEquals(List.of("ours", "public"), all());

        caller.actAs(teacher);
        assertEquals(List.of("public"), all());
        caller.actAs(auditor);
        assertEquals(List.of("ours", "public"), all());
        caller.actAsSystem("Test");
        assertEquals(List.of("public"), all());
    }

    @Test
    void aPrivateNoteNeedsAnInstitution() {
        caller.actAsSystem("Test");
        Happening note = happening(EntryKind.NOTE, "nobody's").ownInstitutionOnly();

        assertThrows(RuleViolation.class, () -> add(note));
    }

    @Test
    void keepsWhoWroteItInWhoseLaneAndWhatItTellsOf() {
        add(happening(EntryKind.FILE, "plan.pdf").about("CompanyFile", 7).text("  Het plan.  "));

        TimelineEntry entry =
                timeline.list(TimelineView.all(company.getId()), 1).get(0);
        assertEquals("relatie", entry.getAuthor());
        assertEquals("WOO", entry.getInstitution().getName());
        assertEquals("CompanyFile", entry.getRecordKind());
        assertEquals(7, entry.getRecordId());
        assertEquals("Het plan.", entry.getText());
        assertNull(entry.getQuestionCode());
        assertEquals(NOON.toInstant(), entry.getAt().toInstant());
    }

    @Test
    void longWordsAreCutShort() {
        add(happening(EntryKind.MAIL, "s".repeat(1000)).text("t".repeat(10_000)));

        TimelineEntry entry =
                timeline.list(TimelineView.all(company.getId()), 1).get(0);
        assertEquals(300, entry.getArguments().get(0).length());
        assertEquals(4000, entry.getText().length());
    }
}
