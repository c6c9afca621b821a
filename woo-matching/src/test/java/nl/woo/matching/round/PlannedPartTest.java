package nl.woo.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import nl.woo.domain.question.Triaged;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.PlannedPart.Change;
import org.junit.jupiter.api.Test;

class PlannedPartTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2020-12-01T09:00:00+01:00");
    private static final Institution SCHOOL = new Institution("Hogeschool", "HS");

    private final Person leader = new Person(
            "leader", "Projectleider", "leader@woo.example", Role.PROJECT_LEADER, SCHOOL, ScreenLanguage.NL, "x");
    private final Offering first = offering("A");
    private final Offering second = offering("B");
    private final PlanningRound round = new PlanningRound(Wishes.STANDARD, leader, NOW);
    private final Part part = part();

    private static Offering offering(String code) {
        Track track = new Track(
                code,
                new Programme("Opleiding", Level.HBO, SCHOOL),
                new TrackDescription(
                        "Traject " + code,
                        Form.COURSE,
                        "Studenten zoeken uit hoe het beter kan.",
                        List.of(),
                        4,
                        100,
                        2,
                        TeachingLanguage.NL,
                        null,
                        "docent"));
        return track.offer(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 7, 1), 2);
    }

    private Part part() {
        Question question = new Question(
                "V001",
                new QuestionText(
                        "Vraag", "Hoe vinden klanten ons?", QuestionLanguage.NL, LocalDate.of(2021, 2, 1), 10, null),
                new Company(new CompanyProfile("Bedrijf", null, "Groningen", 2, null)),
                null,
                Channel.WEBSITE,
                leader,
                NOW);
        question.startIntake(leader, NOW);
        question.accept(NOW);
        question.triage(
                new Triaged(
                        new Theme("VINDBAAR", "Vindbaarheid", "Gevonden worden"),
                        List.of(new Triaged.PartPlan("Deel", Level.HBO, null))),
                question.getVersion(),
                NOW);
        return question.getParts().get(0);
    }

    private PlannedPart placed(Offering was) {
        return PlannedPart.placed(round, part, was, first, Optional.empty());
    }

    @Test
    void theChangeIsBesideWhereItStood() {
        assertEquals(Change.NEW, placed(null).getChange());
        assertEquals(Change.KEPT, placed(first).getChange());
        assertEquals(Change.MOVED, placed(second).getChange());
        assertEquals(
                Change.LEFT_OUT,
                PlannedPart.leftOut(round, part, first, LeftOutReason.NO_PLACES, second, 0, List.of())
                        .getChange());
    }

    @Test
    void aNewPlaceIsAcceptedOnce() {
        PlannedPart planned = placed(null);
        Proposal proposal = part.propose(first, "past", leader, NOW);
        planned.accept(proposal, leader, NOW);
        assertTrue(planned.isAccepted());
        assertEquals(proposal, planned.getProposal());
        assertRefused("round.accepted", planned);
    }

    @Test
    void whatStaysAndWhatIsLeftOutHasNothingToAccept() {
        assertRefused("round.nothingToAccept", placed(first));
        assertRefused(
                "round.nothingToAccept",
                PlannedPart.leftOut(round, part, null, LeftOutReason.NO_CANDIDATE, null, 0, List.of()));
    }

    private void assertRefused(String key, PlannedPart planned) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, planned::requireAcceptable).key());
    }

    @Test
    void aRoundThatNobodyPlansAnyMoreWasBrokenOff() {
        assertEquals(RoundState.RUNNING, round.stateAt(NOW.plusSeconds(20)));
        assertEquals(RoundState.BROKEN_OFF, round.stateAt(NOW.plusSeconds(40)));
        round.contradict("V001, V002", NOW);
        assertEquals(RoundState.CONTRADICTING, round.stateAt(NOW.plusSeconds(40)));
        assertEquals(
                "round.ended",
                assertThrows(RuleViolation.class, round::askToStop).key());
    }
}
