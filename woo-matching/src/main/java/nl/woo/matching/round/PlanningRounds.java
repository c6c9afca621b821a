package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;

/** Starting and stopping planning rounds, and deciding beforehand which question goes where. */
@ApplicationScoped
@Transactional
public class PlanningRounds {
    @Inject
    EntityManager database;

    @Inject
    Rounds rounds;

    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Starts a round; it is planned by {@link RoundPlanning#plan}, after this transaction.
     *
     * @return the round's id
     */
    @May(Action.PLAN_ROUND)
    public long start(Wishes wishes) {
        PlanningRound round = new PlanningRound(wishes, caller.personIn(database), now());
        database.persist(round);
        database.flush();
        return round.getId();
    }

    /** Has the round end with the best plan so far; it takes some seconds. */
    @May(Action.PLAN_ROUND)
    public void stop(long roundId) {
        Optional.ofNullable(database.find(PlanningRound.class, roundId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchElementException("round " + roundId))
                .askToStop();
    }

    /**
     * Has the question get this place, and no other, in each round from now on.
     *
     * @throws RuleViolation when the question has no part at the offering's level, or the offering can take nothing in
     */
    @May(Action.PLAN_ROUND)
    public void pin(String code, long offeringId, Reason reason) {
        decide(code, offeringId, RoundPin.Kind.PINNED, reason);
    }

    /** Has the question never get a place in this offering in any round from now on. */
    @May(Action.PLAN_ROUND)
    public void forbid(String code, long offeringId, Reason reason) {
        decide(code, offeringId, RoundPin.Kind.FORBIDDEN, reason);
    }

    private void decide(String code, long offeringId, RoundPin.Kind kind, Reason reason) {
        Question question = questions.getForChange(code);
        Offering offering = tracks.getOffering(offeringId);
        if (question.getParts().stream()
                .noneMatch(part -> part.getLevel() == offering.getTrack().getLevel())) {
            throw new RuleViolation("pin.level", code, offering.getTrack().getName());
        }
        if (!offering.isOpen(LocalDate.now(clock))) {
            throw new RuleViolation("proposal.intakePassed", offering.getTrack().getName());
        }
        database.createQuery(
                        "select p from RoundPin p where p.question = :question and p.offering = :offering",
                        RoundPin.class)
                .setParameter("question", question)
                .setParameter("offering", offering)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        pin -> pin.decide(kind, reason, caller.personIn(database), now()),
                        () -> database.persist(
                                new RoundPin(question, offering, kind, reason, caller.personIn(database), now())));
    }

    /**
     * Keeps a question where it stood when a round began: pins it to the places that its parts had then.
     *
     * @throws RuleViolation when one of these places takes no questions any more
     */
    @May(Action.PLAN_ROUND)
    public void keepPlaces(long roundId, String code, Reason reason) {
        rounds.listParts(roundId).stream()
                .filter(part -> part.getPart().getQuestion().getCode().equals(code))
                .map(PlannedPart::getWasOffering)
                .filter(Objects::nonNull)
                .forEach(was -> pin(code, was.getId(), reason));
    }

    /** Takes back every pin of a question. */
    @May(Action.PLAN_ROUND)
    public void letGo(String code) {
        database.createQuery(
                        "select p from RoundPin p where p.kind = :kind and p.question.code = :code", RoundPin.class)
                .setParameter("kind", RoundPin.Kind.PINNED)
                .setParameter("code", code)
                .getResultList()
                .forEach(database::remove);
    }

    /** Takes a pin or a prohibition back; does nothing when it is gone already. */
    @May(Action.PLAN_ROUND)
    public void unpin(long pinId) {
        Optional.ofNullable(database.find(RoundPin.class, pinId)).ifPresent(database::remove);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
