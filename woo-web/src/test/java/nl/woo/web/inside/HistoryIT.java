package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyKeeping;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.history.Change;
import nl.woo.domain.history.Histories;
import nl.woo.domain.history.HistoryEntry;
import nl.woo.domain.people.People;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the history keeps on the real database. */
@ExtendWith(ArquillianExtension.class)
public class HistoryIT {
    @Inject
    Colleague colleague;

    @Inject
    People people;

    @Inject
    Intake intake;

    @Inject
    Proposing proposing;

    @Inject
    Questions questions;

    @Inject
    Companies companies;

    @Inject
    CompanyKeeping companyKeeping;

    @Inject
    Histories histories;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private List<HistoryEntry> historyOf(String code) {
        return histories.listOfQuestion(questions.get(code).getId(), Long.MAX_VALUE, 200);
    }

    @Test
    void rolledBackChangeLeavesNoTrace() throws Exception {
        String code = colleague.report("Teruggedraaid");
        int before = historyOf(code).size();
        long relationManager = colleague.actAs("relatie").getId();

        transaction.begin();
        intake.start(code, relationManager);
        transaction.rollback();

        assertEquals(before, historyOf(code).size());
        assertEquals("REPORTED", questions.get(code).getStatus().name());
    }

    @Test
    void changeKeepsWhoOnWhoseBehalfWhenWhatAndWhy() {
        String code = colleague.triaged("Overgedragen");
        long other = people.find("projectleider").orElseThrow().getId();
        colleague.actAs("relatie");

        intake.handOver(code, other, Colleague.REASON);

        HistoryEntry entry = historyOf(code).get(0);
        assertEquals("Relatiebeheerder WOO", entry.getActor());
        assertEquals("Werkplaats Online Ondernemen", entry.getOnBehalf());
        assertEquals("Intake.handOver", entry.getAction());
        assertEquals(Colleague.REASON.text(), entry.getReason());
        assertEquals(HistoryEntry.Event.CHANGED, entry.getEvent());
        assertEquals("Question", entry.getKind());
        assertEquals(
                List.of(new Change("relationManager", "Relatiebeheerder WOO", "Projectleider WOO")),
                entry.getChanges());
        Duration ago = Duration.between(entry.getAt(), OffsetDateTime.now(clock));
        assertTrue(!ago.isNegative() && ago.toMinutes() < 5, "at " + entry.getAt());
    }

    @Test
    void clearedFieldIsKeptWithWhatItWas() {
        Question question = questions.get(colleague.report("Gewist"));
        Company company = companies.get(question.getCompany().getId());
        CompanyProfile profile = company.profile();
        colleague.actAs("relatie");

        companyKeeping.describe(
                company.getId(),
                company.getVersion(),
                new CompanyProfile(profile.name(), null, profile.place(), profile.employees(), null));

        HistoryEntry entry =
                histories.listOfCompany(company.getId(), Long.MAX_VALUE, 10).get(0);
        assertEquals(List.of(new Change("sector", "detailhandel", "")), entry.getChanges());
        assertEquals(null, companies.get(company.getId()).getSector());
    }

    @Test
    void clearedReferenceIsKeptWithWhatItWas() {
        String code = colleague.triaged("Niet meer wachten");
        long part = questions.get(code).getParts().get(0).getId();
        long offering = colleague.nextOf("HG-DAI-MINOR").getId();
        String label = colleague.nextOf("HG-DAI-MINOR").label();
        colleague.actAs("projectleider");
        proposing.waitFor(code, part, offering, Colleague.REASON);
        assertTrue(historyOf(code).stream()
                .flatMap(entry -> entry.getChanges().stream())
                .anyMatch(new Change("waitsFor", "", label)::equals));

        proposing.stopWaiting(code, part);

        assertTrue(historyOf(code).stream()
                .filter(entry -> "Proposing.stopWaiting".equals(entry.getAction()))
                .flatMap(entry -> entry.getChanges().stream())
                .anyMatch(new Change("waitsFor", label, "")::equals));
    }

    @Test
    void removedPartIsKept() {
        String code = colleague.triaged("Deel vervalt");
        colleague.actAs("projectleider");

        colleague.triageAgain(code);

        assertTrue(historyOf(code).stream()
                .anyMatch(entry -> "Part".equals(entry.getKind()) && entry.getEvent() == HistoryEntry.Event.DELETED));
    }
}
