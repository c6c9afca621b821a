package nl.woo.web.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.woo.crm.contact.ContactMoment;
import nl.woo.crm.contact.ContactState;
import nl.woo.crm.contact.ContactWay;
import nl.woo.crm.contact.Contacting;
import nl.woo.crm.contact.NextContact;
import nl.woo.crm.contact.PlannedContact;
import nl.woo.crm.contact.PlannedContacts;
import nl.woo.crm.timeline.EntryKind;
import nl.woo.crm.timeline.Timeline;
import nl.woo.crm.timeline.TimelineEntry;
import nl.woo.crm.timeline.TimelineView;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts that people write down, and the ones they agree on. */
class ContactingTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 12, 1);

    private final TestDatabase database = new TestDatabase();
    private final Contacting contacting = database.service(Contacting.class);
    private final PlannedContacts planned = database.service(PlannedContacts.class);
    private final Timeline timeline = database.service(Timeline.class);
    private final Company company = new Company(new CompanyProfile("Aquariumhuis", null, "Groningen", 3, null));
    private final Company other = new Company(new CompanyProfile("Bakkerij", null, "Assen", 5, null));
    private final Person person = new Person(
            "relatie",
            "Relatiebeheerder",
            "relatie@woo.example",
            Role.RELATION_MANAGER,
            new Institution("Werkplaats", "WOO"),
            ScreenLanguage.NL,
            "#");

    @BeforeEach
    void addFirmsAndPerson() {
        database.inTransaction(() -> {
            EntityManager entities = database.service(EntityManager.class);
            entities.persist(company);
            entities.persist(other);
            entities.persist(person.getInstitution());
            entities.persist(person);
        });
        database.service(Caller.class).actAs(person);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ContactMoment call(LocalDate day) {
        return new ContactMoment(ContactWay.CALL, "de eigenaar", day, "Alles loopt.", false);
    }

    private static NextContact visit(LocalDate day) {
        return new NextContact(ContactWay.VISIT, "de eigenaar", day, "De eerste schetsen");
    }

    private void record(ContactMoment moment, Long kept, NextContact next) {
        database.inTransaction(() -> contacting.record(company.getId(), null, moment, kept, next));
    }

    private List<TimelineEntry> entries() {
        return timeline.list(TimelineView.all(company.getId()), 10);
    }

    private List<PlannedContact> open() {
        return planned.listOpen(company.getId(), 10);
    }

    @Test
    void aCallStandsOnTheTimelineAndBreaksTheSilence() {
        record(call(TODAY.minusDays(2)), null, null);

        TimelineEntry entry = entries().get(0);
        assertEquals(EntryKind.CALL, entry.getKind());
        assertEquals("Alles loopt.", entry.getText());
        assertTrue(entry.isHeardEntrepreneur());
        assertEquals(TODAY.minusDays(2), entry.getAt().toLocalDate());
        assertEquals(List.of(), open());
    }

    @Test
    void theNextContactIsOpenUntilItIsKept() {
        record(call(TODAY), null, visit(TODAY.plusDays(7)));
        PlannedContact next = open().get(0);
        assertEquals(TODAY.plusDays(7), next.getDay());
        assertEquals(person.getId(), next.getOwner().getId());

        record(call(TODAY), next.getId(), null);
        assertEquals(List.of(), open());
        assertEquals(ContactState.KEPT, planned.get(next.getId()).getState());
        assertThrows(RuleViolation.class, () -> record(call(TODAY), next.getId(), null));
        assertEquals(2, entries().size(), "what was refused left nothing behind");
    }

    @Test
    void aCancelledContactIsKeptInTheHistoryWithItsReason() {
        record(call(TODAY), null, visit(TODAY));
        long id = open().get(0).getId();

        database.inTransaction(() -> contacting.cancel(company.getId(), id, new Reason("De eigenaar is ziek.")));

        assertEquals(List.of(), open());
        assertEquals(2, database.count("select count(h) from HistoryEntry h where h.kind = 'PlannedContact'"));
    }

    @Test
    void contactsDoNotLieAheadNorPlansBehind() {
        assertThrows(RuleViolation.class, () -> record(call(TODAY.plusDays(1)), null, null));
        assertThrows(RuleViolation.class, () -> record(call(TODAY), null, visit(TODAY.minusDays(1))));
        assertEquals(List.of(), entries());
    }

    @Test
    void anotherFirmsPlanStaysAsItIs() {
        record(call(TODAY), null, visit(TODAY.plusDays(7)));
        long id = open().get(0).getId();

        assertThrows(
                NoSuchElementException.class,
                () -> database.inTransaction(
                        () -> contacting.cancel(other.getId(), id, new Reason("Niet van dit bedrijf."))));
        assertEquals(1, open().size());
    }

    @Test
    void aNoteCanBeForOneInstitution() {
        database.inTransaction(() -> contacting.note(company.getId(), null, "Betaalt traag.", true));

        assertTrue(entries().get(0).isOwnInstitutionOnly());
        assertEquals("WOO", entries().get(0).getInstitution().getShortName());
    }
}
