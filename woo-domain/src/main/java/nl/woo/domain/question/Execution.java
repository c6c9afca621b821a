package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
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
    Event<PlacementMoved> moved;

    @Inject
    Event<PlacementEnded> ended;

    @Inject
    Clock clock;

    @May(Action.AGREE)
    public void agree(long proposalId, String agreement) {
        move(proposalId, placement -> placement.agree(agreement, now()));
    }

    @May(Action.CARRY_OUT)
    public void start(long proposalId) {
        move(proposalId, placement -> placement.start(now()));
    }

    @May(Action.CARRY_OUT)
    public void interrupt(long proposalId, Reason reason) {
        move(proposalId, placement -> placement.interrupt(reason, now()));
    }

    @May(Action.CARRY_OUT)
    public void resume(long proposalId) {
        move(proposalId, placement -> placement.resume(now()));
    }

    @May(Action.CARRY_OUT)
    public void endEarly(long proposalId, Reason reason) {
        Placement ending = move(proposalId, placement -> {
            tracks.getOfferingForPlacing(placement.getProposal().getOffering().getId());
            placement.endEarly(reason, now());
        });
        ended.fire(endOf(ending, true));
    }

    @May(Action.CARRY_OUT)
    public void deliver(long proposalId, String result) {
        move(proposalId, placement -> placement.deliver(result, now()));
    }

    @May(Action.EVALUATE)
    public void evaluate(long proposalId, int score, String evaluation) {
        Placement ending = move(proposalId, placement -> placement.evaluate(score, evaluation, now()));
        ended.fire(endOf(ending, false));
    }

    private Placement move(long proposalId, Consumer<Placement> step) {
        Placement placement = placement(proposalId);
        step.accept(placement);
        Question question = placement.getProposal().getPart().getQuestion();
        moved.fire(new PlacementMoved(
                placement.getId(), question.getId(), question.getCompany().getId(), placement.getStatus()));
        return placement;
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
