package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The planning rounds and pins, as read. */
@ApplicationScoped
public class Rounds {
    private static final int MOST_PINS = 1000;

    @Inject
    EntityManager database;

    /** The round with who started it. */
    public Optional<PlanningRound> find(long id) {
        return database.createQuery(
                        "select r from PlanningRound r left join fetch r.startedBy where r.id = :id",
                        PlanningRound.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchElementException when there is no such round */
    public PlanningRound get(long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("round " + id));
    }

    /** The rounds with who started them, latest first. */
    public List<PlanningRound> list(int most) {
        return database.createQuery(
                        "select r from PlanningRound r left join fetch r.startedBy order by r.startedAt desc, r.id"
                                + " desc",
                        PlanningRound.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What the round decided for each part, with question and firm, in order of code and position. Reads the round's
     * offerings first, so that within a transaction the parts' places need no reads of their own.
     */
    public List<PlannedPart> listParts(long roundId) {
        listOfferings(roundId);
        return database.createQuery(
                        "select p from PlannedPart p join fetch p.part join fetch p.part.question"
                                + " join fetch p.part.question.company left join fetch p.acceptedBy"
                                + " where p.round.id = :round order by p.part.question.code, p.part.position",
                        PlannedPart.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** @throws NoSuchElementException when there is no such part */
    public PlannedPart getPart(long id) {
        return Optional.ofNullable(database.find(PlannedPart.class, id))
                .orElseThrow(() -> new NoSuchElementException("planned part " + id));
    }

    /** The codes of the questions that are pinned somewhere. */
    public Set<String> pinnedQuestions() {
        return Set.copyOf(
                database.createQuery("select p.question.code from RoundPin p where p.kind = :kind", String.class)
                        .setParameter("kind", RoundPin.Kind.PINNED)
                        .setMaxResults(MOST_PINS)
                        .getResultList());
    }

    /** The offerings of the round with track and institution, in order of intake and id. */
    public List<PlannedOffering> listOfferings(long roundId) {
        return database.createQuery(
                        "select o from PlannedOffering o join fetch o.offering join fetch o.offering.track join fetch"
                                + " o.offering.track.programme join fetch o.offering.track.programme.institution where"
                                + " o.round.id = :round order by o.offering.intake, o.offering.id",
                        PlannedOffering.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** The pins with question, offering, track and who decided, in order of code. */
    public List<RoundPin> listPins() {
        return database.createQuery(
                        "select p from RoundPin p join fetch p.question join fetch p.offering join fetch"
                                + " p.offering.track left join fetch p.pinnedBy order by p.question.code, p.id",
                        RoundPin.class)
                .setMaxResults(MOST_PINS)
                .getResultList();
    }
}
