package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.rules.Reason;

/** Proposing parts to offerings, and the answers. */
@ApplicationScoped
@Transactional
public class Proposing {
    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Caller caller;

    @Inject
    Event<PartProposed> proposed;

    @Inject
    Event<ProposalRefused> refused;

    @Inject
    Event<QuestionPlaced> placed;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** @param explanation why it fits, as shown to the proposer */
    @May(Action.PROPOSE)
    public void propose(String code, long partId, long offeringId, String explanation) {
        Proposal proposal = part(code, partId)
                .propose(tracks.getOffering(offeringId), explanation, caller.personIn(database), now());
        database.flush();
        Question question = proposal.getPart().getQuestion();
        proposed.fire(new PartProposed(
                proposal.getId(), question.getId(), question.getCompany().getId()));
    }

    @May(Action.PROPOSE)
    public void withdraw(long proposalId, Reason reason) {
        proposal(proposalId).withdraw(reason, caller.personIn(database), now());
    }

    /** Puts an offering aside for a part before anybody is asked. */
    @May(Action.PROPOSE)
    public void dismiss(
            String code, long partId, long offeringId, String explanation, RefusalGround ground, Reason reason) {
        part(code, partId)
                .dismiss(tracks.getOffering(offeringId), explanation, ground, reason, caller.personIn(database), now());
    }

    @May(Action.PROPOSE)
    public void undoDismissal(long proposalId) {
        proposal(proposalId).undoDismissal(caller.personIn(database), now());
    }

    /**
     * Takes a proposed part up; exactly one of two callers gets an offering's last place.
     *
     * @throws nl.woo.domain.rules.RuleViolation when the last place went to another, or the proposal is no longer open
     * @throws nl.woo.domain.access.AccessDenied when the offering is another institution's
     */
    @May(Action.ANSWER_PROPOSAL)
    public void takeUp(long proposalId) {
        Proposal proposal = proposal(proposalId);
        Offering offering = tracks.getOfferingForPlacing(proposal.getOffering().getId());
        caller.requireStandsFor(offering.getTrack().getInstitution());
        Question question = proposal.getPart().getQuestion();
        Placement placement =
                proposal.takeUp(offering, caller.personIn(database), question.getRelationManager(), now());
        database.flush();
        placed.fire(new QuestionPlaced(
                placement.getId(),
                question.getId(),
                question.getCompany().getId(),
                offering.getId(),
                placement.getRelationManager().getId(),
                offering.getIntake()));
    }

    /** @throws nl.woo.domain.access.AccessDenied when the offering is another institution's */
    @May(Action.ANSWER_PROPOSAL)
    public void refuse(long proposalId, RefusalGround ground, Reason reason) {
        Proposal proposal = proposal(proposalId);
        caller.requireStandsFor(proposal.getOffering().getTrack().getInstitution());
        proposal.refuse(ground, reason, caller.personIn(database), now());
        Question question = proposal.getPart().getQuestion();
        refused.fire(new ProposalRefused(
                proposal.getId(), question.getId(), question.getCompany().getId()));
    }

    /** Lets a part wait for a later intake. */
    @May(Action.WAIT_LIST)
    public void waitFor(String code, long partId, long offeringId, Reason reason) {
        part(code, partId).waitFor(tracks.getOffering(offeringId), now());
    }

    @May(Action.WAIT_LIST)
    public void stopWaiting(String code, long partId) {
        part(code, partId).stopWaiting(now());
    }

    private Part part(String code, long partId) {
        return questions.getForChange(code).getParts().stream()
                .filter(part -> part.getId() == partId)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("part " + partId + " of " + code));
    }

    private Proposal proposal(long proposalId) {
        questions.getForChange(questions.codeOfProposal(proposalId));
        return questions.getProposal(proposalId);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
