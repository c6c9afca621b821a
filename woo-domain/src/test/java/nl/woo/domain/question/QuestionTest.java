package nl.woo.domain.question;

import static nl.woo.domain.question.Workplace.NOON;
import static nl.woo.domain.question.Workplace.REASON;
import static nl.woo.domain.question.Workplace.words;
import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private final Workplace workplace = new Workplace();
    private final Question question = workplace.question;

    @Test
    void newQuestionIsReported() {
        assertEquals(QuestionStatus.REPORTED, question.getStatus());
        assertEquals(NOON, question.getStatusSince());
        assertEquals(NOON, question.getReportedAt());
    }

    @Test
    void intakeGivesTheQuestionARelationManager() {
        question.startIntake(workplace.relationManager, NOON);
        assertEquals(QuestionStatus.IN_INTAKE, question.getStatus());
        assertSame(workplace.relationManager, question.getRelationManager());
    }

    @Test
    void intakeNeedsARelationManager() {
        assertBreaks("field.missing", () -> question.startIntake(null, NOON));
        assertEquals(QuestionStatus.REPORTED, question.getStatus());
    }

    @Test
    void intakeStartsOnce() {
        workplace.takenIn();
        assertBreaks("question.status", () -> question.startIntake(workplace.leader, NOON));
    }

    @Test
    void relationIsHandedOverButNeverDropped() {
        workplace.takenIn();
        question.handOver(workplace.leader);
        assertSame(workplace.leader, question.getRelationManager());
        assertBreaks("field.missing", () -> question.handOver(null));
        assertSame(workplace.leader, question.getRelationManager());
    }

    @Test
    void waitingForTheCompanyHappensInTheIntakeOnly() {
        assertBreaks("question.status", () -> question.waitForCompany(NOON));
        workplace.takenIn().waitForCompany(NOON);
        assertEquals(QuestionStatus.WAITING_FOR_COMPANY, question.getStatus());
        question.resumeIntake(NOON);
        assertEquals(QuestionStatus.IN_INTAKE, question.getStatus());
        assertBreaks("question.status", () -> question.resumeIntake(NOON));
    }

    @Test
    void statusKeepsTheMomentItBegan() {
        OffsetDateTime later = NOON.plusDays(2);
        question.startIntake(workplace.relationManager, later);
        assertEquals(later, question.getStatusSince());
        question.rewrite(words("Andere titel"), question.getVersion());
        question.settle(later.plusDays(1));
        assertEquals(later, question.getStatusSince());
    }

    @Test
    void nothingIsDecidedBeforeTheIntake() {
        assertBreaks("question.noIntake", () -> question.accept(NOON));
        assertBreaks("question.noIntake", () -> question.decline(REASON, NOON));
        assertBreaks("question.noIntake", () -> question.refer("Juridisch Loket", REASON, NOON));
    }

    @Test
    void acceptedQuestionIsDecidedOnce() {
        workplace.accepted();
        assertEquals(QuestionStatus.ACCEPTED, question.getStatus());
        assertBreaks("question.alreadyDecided", () -> question.accept(NOON));
        assertBreaks("question.alreadyDecided", () -> question.decline(REASON, NOON));
        assertBreaks("question.alreadyDecided", () -> question.refer("Juridisch Loket", REASON, NOON));
    }

    @Test
    void acceptingEndsTheWaitForTheCompany() {
        workplace.takenIn().waitForCompany(NOON);
        question.accept(NOON);
        assertEquals(QuestionStatus.ACCEPTED, question.getStatus());
    }

    @Test
    void referringSaysToWhomAndWhy() {
        workplace.takenIn();
        assertBreaks("field.missing", () -> question.refer(" ", REASON, NOON));
        assertEquals(QuestionStatus.IN_INTAKE, question.getStatus());
        question.refer("Juridisch Loket", REASON, NOON);
        assertEquals(QuestionStatus.REFERRED, question.getStatus());
        assertEquals("Juridisch Loket", question.getReferredTo());
        assertEquals(REASON.text(), question.getOutcomeReason());
    }

    @Test
    void declinedQuestionCannotBeChangedUntilItIsReopened() {
        workplace.takenIn().decline(REASON, NOON);
        assertEquals(QuestionStatus.DECLINED, question.getStatus());
        assertBreaks("question.left", () -> question.accept(NOON));
        assertBreaks("question.left", () -> question.handOver(workplace.leader));
        assertBreaks("question.left", () -> question.rewrite(words("Andere titel"), question.getVersion()));
        assertBreaks("question.left", () -> question.withdraw(REASON, NOON));
        question.reopen(NOON);
        assertEquals(QuestionStatus.IN_INTAKE, question.getStatus());
        assertNull(question.getOutcomeReason());
        question.accept(NOON);
    }

    @Test
    void onlyAQuestionThatLeftIsReopened() {
        assertBreaks("question.notLeft", () -> question.reopen(NOON));
    }

    @Test
    void rewritingAfterAnotherChangeIsRefusedAndChangesNothing() {
        assertBreaks("edit.stale", () -> question.rewrite(words("Andere titel"), question.getVersion() + 1));
        assertEquals("Chatbot voor de webwinkel", question.getTitle());
    }

    @Test
    void triageFollowsAcceptance() {
        workplace.takenIn();
        assertBreaks("question.notAccepted", () -> workplace.triage(Level.HBO));
    }

    @Test
    void triageOfAnotherVersionIsRefused() {
        workplace.accepted();
        Triaged triaged = new Triaged(workplace.theme, List.of(Workplace.plan(Level.HBO)));
        assertBreaks("edit.stale", () -> question.triage(triaged, question.getVersion() + 1, NOON));
        assertTrue(question.getParts().isEmpty());
    }

    @Test
    void triageGivesThemeAndParts() {
        workplace.triaged(Level.HBO, Level.WO);
        assertSame(workplace.theme, question.getTheme());
        assertTrue(question.isMultiLevel());
        assertEquals(
                List.of(Level.HBO, Level.WO),
                question.getParts().stream().map(Part::getLevel).toList());
        assertEquals(QuestionStatus.IN_TRIAGE, question.getStatus());
    }

    @Test
    void triageAgainReplacesPartsWithoutProposals() {
        workplace.triaged(Level.HBO, Level.WO);
        Part university = workplace.part(1);
        workplace.triage(Level.WO, Level.MBO);
        assertSame(university, workplace.part(0));
        assertEquals(1, university.getPosition());
        assertEquals(Level.MBO, workplace.part(1).getLevel());
        assertFalse(question.getParts().stream().anyMatch(part -> part.getLevel() == Level.HBO));
    }

    @Test
    void triageAgainKeepsAProposedPart() {
        workplace.proposed(workplace.minor);
        Part proposed = workplace.part(0);
        RuleViolation violation = assertBreaks("triage.proposedPart", () -> workplace.triage(Level.WO));
        assertEquals(List.of("Deel HBO"), violation.arguments());
        workplace.triage(Level.WO, Level.HBO);
        assertSame(proposed, workplace.part(1));
        assertEquals(1, proposed.openProposals().size());
    }

    @Test
    void refusedTriageLeavesTheThemeAsItWas() {
        workplace.proposed(workplace.minor);
        Theme other = new Theme("DATA", "Data", "Cijfers begrijpen.");
        Triaged without = new Triaged(other, List.of(new Triaged.PartPlan("Anders", Level.WO, Form.COURSE)));
        assertBreaks("triage.proposedPart", () -> question.triage(without, question.getVersion(), NOON));
        assertSame(workplace.theme, question.getTheme());
    }

    @Test
    void questionStandsWhereItsLeastAdvancedPartStands() {
        workplace.triaged(Level.HBO, Level.WO);
        workplace.placed(workplace.minor);
        assertEquals(QuestionStatus.PLACED, workplace.part(0).getStatus());
        assertEquals(QuestionStatus.IN_TRIAGE, question.getStatus());
        workplace.part(1).propose(workplace.course, null, workplace.leader, NOON);
        assertEquals(QuestionStatus.PROPOSED, question.getStatus());
    }

    @Test
    void partThatEndedEarlyCountsOnlyWhenAllDid() {
        workplace.triaged(Level.HBO, Level.WO);
        workplace.started(workplace.minor).endEarly(REASON, NOON);
        assertEquals(QuestionStatus.ENDED_EARLY, workplace.part(0).getStatus());
        assertEquals(QuestionStatus.IN_TRIAGE, question.getStatus());
        Proposal second = workplace.part(1).propose(workplace.course, null, workplace.leader, NOON);
        second.takeUp(workplace.course, workplace.teacher, workplace.relationManager, NOON)
                .endEarly(REASON, NOON);
        assertEquals(QuestionStatus.ENDED_EARLY, question.getStatus());
    }

    @Test
    void withdrawalEndsProposalsAndFreesPlaces() {
        workplace.triaged(Level.HBO, Level.WO);
        Placement placement = workplace.placed(workplace.minor);
        Proposal open = workplace.part(1).propose(workplace.course, null, workplace.leader, NOON);
        question.withdraw(REASON, NOON);
        assertEquals(QuestionStatus.WITHDRAWN, question.getStatus());
        assertFalse(open.isOpen());
        assertEquals(REASON.text(), open.getAnswerReason());
        assertFalse(placement.isRunning());
        assertEquals(1, workplace.minor.freePlaces());
    }

    @Test
    void withdrawalLeavesWhatWasDelivered() {
        workplace.triaged(Level.HBO, Level.WO);
        Placement evaluated = workplace.evaluated(workplace.minor);
        question.withdraw(REASON, NOON);
        assertEquals(QuestionStatus.EVALUATED, evaluated.getStatus());
        assertEquals(0, workplace.minor.freePlaces());
        assertEquals(QuestionStatus.WITHDRAWN, question.getStatus());
    }

    @Test
    void questionIsClosedOnceEvaluated() {
        workplace.started(workplace.minor);
        assertBreaks("question.notEvaluated", () -> question.close(NOON));
        Placement placement = workplace.part(0).placement().orElseThrow();
        placement.deliver("Een werkende chatbot.", NOON);
        assertBreaks("question.notEvaluated", () -> question.close(NOON));
        placement.evaluate(8, "Tevreden.", NOON);
        question.close(NOON);
        assertEquals(QuestionStatus.CLOSED, question.getStatus());
        assertTrue(question.getStatus().isFinal());
    }

    @Test
    void questionIsAlsoClosedAfterItsPlacementEndedEarly() {
        workplace.placed(workplace.minor).endEarly(REASON, NOON);
        question.close(NOON);
        assertEquals(QuestionStatus.CLOSED, question.getStatus());
    }

    @Test
    void reopenedQuestionStandsWhereItWas() {
        workplace.evaluated(workplace.minor);
        question.close(NOON);
        question.reopen(NOON);
        assertEquals(QuestionStatus.EVALUATED, question.getStatus());
    }

    @Test
    void partsCannotBeChangedFromOutside() {
        workplace.triaged(Level.HBO);
        assertThrows(
                UnsupportedOperationException.class, () -> question.getParts().clear());
    }
}
