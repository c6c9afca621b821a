package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
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
import nl.woo.domain.people.Person;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;

/** Turning what a round decided into proposals. */
@ApplicationScoped
@Transactional
public class Accepting {
    @Inject
    EntityManager database;

    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Proposing proposing;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Proposes the part to the offering that the round gave it, and takes its other open proposals back. An offering never
     * gets more proposals from rounds than it has free places: of two who accept the last one at once, one is told.
     *
     * @param plannedPartId the id of a {@link PlannedPart}
     * @param reason goes with the proposals that are taken back
     * @throws RuleViolation when it was accepted already, the part has its place, or other rounds took the last place
     */
    @May(Action.PROPOSE)
    public void accept(long plannedPartId, Reason reason) {
        Question question = questions.getForChange(codeOf(plannedPartId));
        PlannedPart planned = database.find(PlannedPart.class, plannedPartId);
        planned.requireAcceptable();
        Offering offering = tracks.getOfferingForPlacing(planned.getOffering().getId());
        if (promised(offering) >= offering.freePlaces()) {
            throw new RuleViolation("round.placesPromised", offering.getTrack().getName());
        }
        Part part = question.getParts().stream()
                .filter(own -> own.getId().equals(planned.getPart().getId()))
                .findFirst()
                .orElseThrow();
        part.openProposals().stream()
                .filter(proposal -> !proposal.getOffering().equals(offering))
                .toList()
                .forEach(proposal -> proposing.withdraw(proposal.getId(), reason));
        database.flush();
        planned.accept(
                proposal(question, part, offering, planned.explanation(language())), caller.personIn(database), now());
    }

    private Proposal proposal(Question question, Part part, Offering offering, String explanation) {
        if (openAt(part, offering) == null) {
            proposing.propose(question.getCode(), part.getId(), offering.getId(), explanation);
            database.flush();
        }
        return openAt(part, offering);
    }

    private static Proposal openAt(Part part, Offering offering) {
        return part.openProposals().stream()
                .filter(proposal -> proposal.getOffering().equals(offering))
                .findFirst()
                .orElse(null);
    }

    /** The open proposals that rounds made to the offering; each may become a placement. */
    private long promised(Offering offering) {
        return database.createQuery(
                        "select count(p) from PlannedPart p where p.offering = :offering and p.proposal.state = :open",
                        Long.class)
                .setParameter("offering", offering)
                .setParameter("open", Proposal.State.OPEN)
                .getSingleResult();
    }

    private String codeOf(long plannedPartId) {
        return database.createQuery("select p.part.question.code from PlannedPart p where p.id = :id", String.class)
                .setParameter("id", plannedPartId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("planned part " + plannedPartId));
    }

    /** Proposals keep the sentences as the proposer saw them. */
    private ScreenLanguage language() {
        return caller.person().map(Person::getLanguage).orElse(ScreenLanguage.NL);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
