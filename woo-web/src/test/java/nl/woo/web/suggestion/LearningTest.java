package nl.woo.web.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Programme;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.RefusalGround;
import nl.woo.domain.question.Size;
import nl.woo.domain.question.Triaged;
import nl.woo.domain.rules.Reason;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Precedent;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the matcher is told of the portal's records: what was decided on like questions, and what is known of the firm. */
class LearningTest {
    private static final Reason REASON = new Reason("Chatbots horen niet in dit traject.");
    private static final Triaged.PartPlan PLAN = new Triaged.PartPlan("Bouwen", Level.MBO, null);

    private final TestDatabase database = new TestDatabase();
    private final OffsetDateTime now = OffsetDateTime.now(TestDatabase.CLOCK);
    private final Institution institution = new Institution("Noorderpoort", "NP");
    private final Programme programme = new Programme("Applicatieontwikkelaar", Level.MBO, institution);
    private final Theme theme = new Theme("DATA", "Data en AI", "Chatbots en voorspellingen met gegevens.");
    private final Person manager = new Person(
            "relatie", "Relatiebeheerder", "r@woo.example", Role.RELATION_MANAGER, institution, ScreenLanguage.NL, "#");
    private final Track internship = new Track(
            "NP-STAGE",
            programme,
            new TrackDescription(
                    "Stage",
                    Form.INTERNSHIP,
                    "Een student bouwt een chatbot bij het bedrijf.",
                    List.of("chatbots bouwen"),
                    1,
                    400,
                    2,
                    TeachingLanguage.NL,
                    null,
                    "stagebegeleider"));
    private final Offering offering = internship.offer(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 6, 30), 4);

    @BeforeEach
    void addRecords() {
        database.inTransaction(() -> {
            EntityManager entities = database.service(EntityManager.class);
            List.of(institution, programme, theme, manager, internship).forEach(entities::persist);
            ask("V001", Accreditation.ACCREDITED, entities);
            ask("V002", Accreditation.ACCREDITED, entities);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void ask(String code, Accreditation accreditation, EntityManager entities) {
        Company company =
                new Company(new CompanyProfile("Bedrijf van " + code, null, "Groningen", 4, null, accreditation));
        entities.persist(company);
        Question question = new Question(
                code,
                new QuestionText(
                        "Chatbot voor klantvragen",
                        "Kan een student een chatbot bouwen die vragen van klanten beantwoordt?",
                        QuestionLanguage.NL,
                        LocalDate.of(2021, 2, 1),
                        20,
                        Size.MEDIUM),
                company,
                null,
                Channel.WEBSITE,
                null,
                now);
        entities.persist(question);
        question.startIntake(manager, now);
        question.accept(now);
        question.triage(new Triaged(theme, List.of(PLAN)), question.getVersion(), now);
    }

    private Part part(String code) {
        return database.service(Questions.class).get(code).getParts().get(0);
    }

    private Proposal propose(String code) {
        return part(code)
                .propose(
                        database.service(EntityManager.class).find(Offering.class, offering.getId()),
                        "past",
                        manager,
                        now);
    }

    private Fit fit(String code) {
        return database.inTransaction(() -> {
            Part part = part(code);
            return database.forRequest(Suggestions.class)
                    .rank(part.getQuestion(), part)
                    .get(0);
        });
    }

    private double effectOn(String code) {
        return fit(code).precedent().map(Precedent::effect).orElse(0.0);
    }

    @Test
    void withoutDecisionsNothingIsRaisedOrLowered() {
        assertEquals(Optional.empty(), fit("V001").precedent());
    }

    @Test
    void aRefusalForItsContentLowersLikeQuestionsAtOnceAndNotItsOwn() {
        fit("V002");
        database.inTransaction(() -> propose("V001").refuse(RefusalGround.CONTENT, REASON, manager, now));

        assertTrue(effectOn("V002") < 0);
        assertTrue(Suggestions.decided(fit("V002")) < 0);
        assertTrue(fit("V002").precedent().get().reason().arguments().contains(REASON.text()));
        assertEquals(0, effectOn("V001"));
    }

    @Test
    void aRefusalForLackOfTimeSaysNothingOfLikeQuestions() {
        database.inTransaction(() -> propose("V001").refuse(RefusalGround.CONDITIONS, REASON, manager, now));
        assertEquals(0, effectOn("V002"));
    }

    @Test
    void whatStaffPutAsideForItsContentCountsUntilItIsUndone() {
        database.inTransaction(() -> part("V001")
                .dismiss(
                        database.service(EntityManager.class).find(Offering.class, offering.getId()),
                        null,
                        RefusalGround.CONTENT,
                        REASON,
                        manager,
                        now));
        assertTrue(effectOn("V002") < 0);

        database.inTransaction(() -> part("V001").getProposals().get(0).undoDismissal(manager, now.plusMinutes(1)));
        assertEquals(0, effectOn("V002"));
    }

    @Test
    void aPlacementRaisesLikeQuestions() {
        database.inTransaction(() -> {
            Proposal proposal = propose("V001");
            proposal.takeUp(proposal.getOffering(), manager, manager, now);
        });
        assertTrue(effectOn("V002") > 0);
    }

    @Test
    void anInternshipIsShutOutForAFirmThatIsNotAccredited() {
        assertEquals(false, fit("V001").excluded());
        database.inTransaction(() -> ask("V003", Accreditation.NOT_ACCREDITED, database.service(EntityManager.class)));
        assertTrue(fit("V003").excluded());
    }

    @Test
    void aQuestionThatTheSameFirmAskedShortlyBeforeIsRecognised() {
        database.inTransaction(() -> {
            Question earlier = database.service(Questions.class).get("V001");
            database.service(EntityManager.class)
                    .persist(new Question(
                            "V009", earlier.words(), earlier.getCompany(), null, Channel.PHONE, null, now.plusDays(2)));
        });
        String code = database.inTransaction(() -> database.forRequest(Suggestions.class)
                .duplicate(database.service(Questions.class).get("V009"))
                .orElseThrow()
                .reason()
                .arguments()
                .get(0));
        assertEquals("V001", code);
        assertEquals(
                Optional.empty(),
                database.inTransaction(() -> database.forRequest(Suggestions.class)
                        .duplicate(database.service(Questions.class).get("V002"))));
    }
}
