package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.people.Role;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;

/** A placement from its agreements to its evaluation; teachers and coordinators act for their own institution. */
@ApplicationScoped
@Transactional
public class Execution {
    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Caller caller;

    @Inject
    Event<PlacementEnded> ended;

    @Inject
    Clock clock;

    @May(Action.AGREE)
    public void agree(long proposalId, String agreement) {
        placement(proposalId).agree(agreement, now());
    }

    @May(Action.CARRY_OUT)
    public void start(long proposalId) {
        placement(proposalId).start(now());
    }

    @May(Action.CARRY_OUT)
    public void interrupt(long proposalId, Reason reason) {
        placement(proposalId).interrupt(reason, now());
    }

    @May(Action.CARRY_OUT)
    public void resume(long proposalId) {
        placement(proposalId).resume(now());
    }

    @May(Action.CARRY_OUT)
    public void endEarly(long proposalId, Reason reason) {
        Placement placement = placement(proposalId);
        tracks.getOfferingForPlacing(placement.getProposal().getOffering().getId());
        placement.endEarly(reason, now());
        ended.fire(endOf(placement, true));
    }

    @May(Action.CARRY_OUT)
    public void deliver(long proposalId, String result) {
        placement(proposalId).deliver(result, now());
    }

    @May(Action.EVALUATE)
    public void evaluate(long proposalId, int score, String evaluation) {
        Placement placement = placement(proposalId);
        placement.evaluate(score, evaluation, now());
        ended.fire(endOf(placement, false));
    }

    private static PlacementEnded endOf(Placement placement, boolean early) {
        return new PlacementEnded(
                placement.getId(),
                placement.getProposal().getPart().getQuestion().getId(),
                early);
    }

    private Placement placement(long proposalId) {
        questions.getForChange(questions.codeOfProposal(proposalId));
        Proposal proposal = questions.getProposal(proposalId);
        Placement placement = proposal.placement().orElseThrow(() -> new RuleViolation("placement.none"));
        boolean fromEducation = caller.role()
                .filter(role -> role == Role.TEACHER || role == Role.COORDINATOR)
                .isPresent();
        if (fromEducation) {
            caller.requireStandsFor(proposal.getOffering().getTrack().getInstitution());
        }
        return placement;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
