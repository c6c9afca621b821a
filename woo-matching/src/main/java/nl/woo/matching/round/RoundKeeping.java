package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Part;
import nl.woo.matching.allocation.ContradictingPins;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Plan;
import nl.woo.matching.allocation.Price;
import nl.woo.matching.allocation.Progress;
import nl.woo.matching.allocation.Unplaced;

/** Writes down how a running round goes and what came of it; each method is a transaction. */
@ApplicationScoped
@Transactional
class RoundKeeping {
    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Clock clock;

    /** Notes that the round is being planned still; past the history, for nothing was decided. */
    public void stayAlive(long id) {
        database.createQuery("update PlanningRound r set r.aliveAt = :now where r.id = :id")
                .setParameter("now", now())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes that planning begins; gives the weights to plan with. */
    public Wishes begin(long id) {
        stayAlive(id);
        return database.find(PlanningRound.class, id).wishes();
    }

    public void reach(long id, Progress progress) {
        database.createQuery("update PlanningRound r set r.aliveAt = :now, r.stage = :stage where r.id = :id")
                .setParameter("now", now())
                .setParameter("stage", progress.stage())
                .setParameter("id", id)
                .executeUpdate();
    }

    public boolean isStopAsked(long id) {
        return database.createQuery("select r.stopAsked from PlanningRound r where r.id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public void keep(long id, Situation situation, Plan plan) {
        PlanningRound round = held(id);
        // Reads at once what would be read one by one below.
        tracks.listOpen(LocalDate.now(clock), RoundReading.MOST_OFFERINGS);
        keepOfferings(round, situation, plan);
        Map<String, Placement> placements = new HashMap<>();
        plan.placements().forEach(placement -> placements.put(placement.question(), placement));
        Map<String, Unplaced> unplaced = new HashMap<>();
        plan.unplaced().forEach(left -> unplaced.put(left.question(), left));
        for (OpenPart part : situation.parts()) {
            database.persist(
                    planned(round, situation, part, placements.get(part.question()), unplaced.get(part.question())));
        }
        round.finish(plan, now());
    }

    private void keepOfferings(PlanningRound round, Situation situation, Plan plan) {
        Map<String, Price> prices = new HashMap<>();
        plan.prices().forEach(price -> prices.put(price.offering(), price));
        situation.round().offerings().forEach(offering -> {
            Price price = prices.get(offering.id());
            database.persist(new PlannedOffering(
                    round,
                    offering(Long.valueOf(offering.id())),
                    offering.places(),
                    price == null ? 0 : price.value(),
                    price == null ? 0 : price.gain(),
                    price == null ? List.of() : price.moves()));
        });
    }

    private PlannedPart planned(
            PlanningRound round, Situation situation, OpenPart open, Placement placement, Unplaced left) {
        Part part = database.getReference(Part.class, open.id());
        Offering was = open.proposed().map(this::offering).orElse(null);
        if (placement != null) {
            Offering place = placement.offerings().stream()
                    .map(id -> offering(Long.valueOf(id)))
                    .filter(offering -> offering.getTrack().getLevel() == open.level())
                    .findFirst()
                    .orElse(null);
            if (place != null) {
                return PlannedPart.placed(round, part, was, place, situation.fit(open.id(), place.getId()));
            }
            return PlannedPart.leftOut(round, part, was, LeftOutReason.OTHER_PART_PLACED, null, 0, List.of());
        }
        if (left == null) {
            return PlannedPart.leftOut(round, part, was, LeftOutReason.NO_CANDIDATE, null, 0, List.of());
        }
        return PlannedPart.leftOut(
                round,
                part,
                was,
                LeftOutReason.valueOf(left.reason().name()),
                left.offering().isEmpty() ? null : offering(Long.valueOf(left.offering())),
                left.loss(),
                left.moves());
    }

    private Offering offering(Long id) {
        return database.find(Offering.class, id);
    }

    public void contradict(long id, ContradictingPins pins) {
        String questions = String.join(
                "; ",
                pins.contradictions().stream()
                        .map(contradiction -> String.join(", ", contradiction.questions()))
                        .toList());
        held(id).contradict(questions, now());
    }

    public void fail(long id, String why) {
        PlanningRound round = held(id);
        if (round.isRunning()) {
            round.fail(why, now());
        }
    }

    /** The round, held so that nobody asks it to stop while its outcome is written down. */
    private PlanningRound held(long id) {
        return database.find(PlanningRound.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
