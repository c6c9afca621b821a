package nl.woo.domain.question;

import static nl.woo.domain.question.Workplace.NOON;
import static nl.woo.domain.question.Workplace.REASON;
import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.woo.domain.catalogue.Level;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private final Workplace workplace = new Workplace();

    @Test
    void partCanBeProposedToSeveralOfferingsAtOnce() {
        workplace.proposed(workplace.minor);
        workplace.proposed(workplace.course);
        assertEquals(2, workplace.part(0).openProposals().size());
        assertEquals(QuestionStatus.PROPOSED, workplace.question.getStatus());
    }

    @Test
    void offeringIsAskedOnceAtATime() {
        workplace.proposed(workplace.minor);
        assertBreaks("proposal.alreadyOpen", () -> workplace.proposed(workplace.minor));
    }

    @Test
    void offeringMayBeAskedAgainAfterItsAnswer() {
        workplace.proposed(workplace.minor).refuse(RefusalGround.CONTENT, REASON, workplace.teacher, NOON);
        workplace.proposed(workplace.minor);
        assertEquals(2, workplace.part(0).getProposals().size());
    }

    @Test
    void intakeThatPassedCannotBeAsked() {
        assertBreaks("proposal.intakePassed", () -> workplace.proposed(workplace.past));
    }

    @Test
    void retiredOfferingCannotBeAsked() {
        workplace.minor.retire();
        assertBreaks("proposal.intakePassed", () -> workplace.proposed(workplace.minor));
    }

    @Test
    void fullOfferingCannotBeAsked() {
        workplace.minor.takePlace();
        assertBreaks("offering.full", () -> workplace.proposed(workplace.minor));
    }

    @Test
    void withdrawnQuestionCannotBeProposed() {
        workplace.triaged(Level.HBO);
        Part part = workplace.part(0);
        workplace.question.withdraw(REASON, NOON);
        assertBreaks("question.left", () -> part.propose(workplace.minor, null, workplace.leader, NOON));
    }

    @Test
    void takingUpPlacesThePartAndTakesAPlace() {
        Placement placement = workplace.placed(workplace.minor);
        assertEquals(QuestionStatus.PLACED, workplace.question.getStatus());
        assertEquals(0, workplace.minor.freePlaces());
        assertSame(workplace.teacher, placement.getTeacher());
        assertSame(workplace.relationManager, placement.getRelationManager());
    }

    @Test
    void coordinatorWhoTakesUpIsNotItsTeacher() {
        Proposal proposal = workplace.proposed(workplace.minor);
        assertNull(proposal.takeUp(workplace.minor, workplace.leader, workplace.relationManager, NOON)
                .getTeacher());
    }

    @Test
    void takingUpEndsThePartsOtherProposals() {
        Proposal other = workplace.proposed(workplace.course);
        workplace.placed(workplace.minor);
        assertEquals(Proposal.State.ENDED, other.getState());
        assertTrue(other.getAnswerReason().contains("HG-MINOR"));
        assertEquals(2, workplace.course.freePlaces());
    }

    @Test
    void lastPlaceGoesToOneProposalOnly() {
        workplace.triaged(Level.HBO, Level.WO);
        Proposal first = workplace.part(0).propose(workplace.minor, null, workplace.leader, NOON);
        Proposal second = workplace.part(1).propose(workplace.minor, null, workplace.leader, NOON);
        first.takeUp(workplace.minor, workplace.teacher, workplace.relationManager, NOON);
        assertBreaks(
                "offering.full",
                () -> second.takeUp(workplace.minor, workplace.teacher, workplace.relationManager, NOON));
        assertTrue(second.isOpen());
        assertEquals(1, workplace.minor.getTaken());
    }

    @Test
    void proposalIsTakenUpOnItsOwnOfferingOnly() {
        Proposal proposal = workplace.proposed(workplace.minor);
        assertThrows(
                IllegalArgumentException.class,
                () -> proposal.takeUp(workplace.course, workplace.teacher, workplace.relationManager, NOON));
    }

    @Test
    void placementNeedsARelationManager() {
        Proposal proposal = workplace.proposed(workplace.minor);
        assertBreaks(
                "placement.noRelationManager", () -> proposal.takeUp(workplace.minor, workplace.teacher, null, NOON));
    }

    @Test
    void proposalIsAnsweredOnce() {
        Proposal proposal = workplace.proposed(workplace.minor);
        proposal.refuse(RefusalGround.LEVEL_OR_FORM, REASON, workplace.teacher, NOON);
        assertBreaks(
                "proposal.answered", () -> proposal.refuse(RefusalGround.CONTENT, REASON, workplace.teacher, NOON));
        assertBreaks("proposal.answered", () -> proposal.withdraw(REASON, workplace.leader, NOON));
        assertBreaks(
                "proposal.answered",
                () -> proposal.takeUp(workplace.minor, workplace.teacher, workplace.relationManager, NOON));
    }

    @Test
    void refusalGivesGroundAndReasonAndBringsThePartBack() {
        Proposal proposal = workplace.proposed(workplace.minor);
        assertBreaks("field.missing", () -> proposal.refuse(null, REASON, workplace.teacher, NOON));
        assertTrue(proposal.isOpen());
        proposal.refuse(RefusalGround.CONTENT, REASON, workplace.teacher, NOON);
        assertEquals(Proposal.State.NOT_SUITABLE, proposal.getState());
        assertEquals(REASON.text(), proposal.getAnswerReason());
        assertEquals(QuestionStatus.IN_TRIAGE, workplace.question.getStatus());
    }

    @Test
    void proposalTakenBackStaysVisible() {
        Proposal proposal = workplace.proposed(workplace.minor);
        proposal.withdraw(REASON, workplace.leader, NOON);
        assertEquals(Proposal.State.ENDED, proposal.getState());
        assertEquals(1, workplace.part(0).getProposals().size());
        assertEquals(QuestionStatus.IN_TRIAGE, workplace.question.getStatus());
    }

    @Test
    void dismissalIsKeptAndCanBeUndone() {
        workplace.triaged(Level.HBO);
        Proposal dismissed = workplace
                .part(0)
                .dismiss(workplace.minor, null, RefusalGround.CONDITIONS, REASON, workplace.leader, NOON);
        assertEquals(Proposal.State.DISMISSED, dismissed.getState());
        assertEquals(QuestionStatus.IN_TRIAGE, workplace.question.getStatus());
        dismissed.undoDismissal(workplace.leader, NOON);
        assertEquals(Proposal.State.ENDED, dismissed.getState());
        assertBreaks("proposal.notDismissed", () -> dismissed.undoDismissal(workplace.leader, NOON));
    }

    @Test
    void offeringThatWasAskedIsNotDismissed() {
        workplace.proposed(workplace.minor);
        assertBreaks(
                "proposal.alreadyOpen",
                () -> workplace
                        .part(0)
                        .dismiss(workplace.minor, null, RefusalGround.CONTENT, REASON, workplace.leader, NOON));
    }

    @Test
    void placedPartIsProposedNoFurther() {
        workplace.placed(workplace.minor);
        assertBreaks("part.placed", () -> workplace.proposed(workplace.course));
        assertBreaks("part.placed", () -> workplace.part(0).waitFor(workplace.course, NOON));
    }

    @Test
    void partThatEndedEarlyIsProposedAnew() {
        workplace.placed(workplace.minor).endEarly(REASON, NOON);
        workplace.proposed(workplace.course);
        assertEquals(QuestionStatus.PROPOSED, workplace.question.getStatus());
    }

    @Test
    void waitingPartHasNoOpenProposal() {
        workplace.proposed(workplace.minor);
        assertBreaks("part.proposed", () -> workplace.part(0).waitFor(workplace.course, NOON));
    }

    @Test
    void partWaitsForAnOpenIntakeOnly() {
        workplace.triaged(Level.HBO);
        assertBreaks("proposal.intakePassed", () -> workplace.part(0).waitFor(workplace.past, NOON));
        workplace.part(0).waitFor(workplace.minor, NOON);
        assertEquals(QuestionStatus.WAIT_LISTED, workplace.question.getStatus());
        workplace.part(0).stopWaiting(NOON);
        assertEquals(QuestionStatus.IN_TRIAGE, workplace.question.getStatus());
        assertBreaks("part.notWaiting", () -> workplace.part(0).stopWaiting(NOON));
    }

    @Test
    void proposingEndsTheWait() {
        workplace.triaged(Level.HBO);
        workplace.part(0).waitFor(workplace.course, NOON);
        workplace.proposed(workplace.minor);
        assertNull(workplace.part(0).getWaitsFor());
        assertEquals(QuestionStatus.PROPOSED, workplace.question.getStatus());
    }
}
