package nl.woo.matching.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.time.PortalClock;
import nl.woo.matching.allocation.Plan;
import nl.woo.matching.allocation.Progress;

/**
 * A planning round: started by a person, planned in the background, then kept as it was decided. While it runs, whoever
 * plans it says again and again that it is alive; a round that nobody said this of for a while was broken off.
 */
@Entity
@Table(name = "planning_round")
public class PlanningRound implements Recorded {
    /** After so long without a sign of life a round counts as broken off. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final int LONGEST_FAILURE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planning_round_seq")
    @SequenceGenerator(name = "planning_round_seq", sequenceName = "planning_round_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Enumerated(EnumType.STRING)
    private Progress.Stage stage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "started_by_id")
    private Person startedBy;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "alive_at")
    private OffsetDateTime aliveAt;

    @Column(name = "finished_at")
    private OffsetDateTime finishedAt;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "fit_weight")
    private double fitWeight;

    @Column(name = "multi_level_weight")
    private double multiLevelWeight;

    @Column(name = "waiting_weight")
    private double waitingWeight;

    @Column(name = "keep_weight")
    private double keepWeight;

    @Column(name = "spread_weight")
    private double spreadWeight;

    @Column(name = "plan_value")
    private double planValue;

    @Column(name = "plan_bound")
    private double planBound;

    private double seconds;
    private String failure;

    protected PlanningRound() {} // JPA

    PlanningRound(Wishes wishes, Person startedBy, OffsetDateTime now) {
        this.state = RoundState.RUNNING;
        this.stage = Progress.Stage.PRICES;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.aliveAt = now;
        this.fitWeight = wishes.fit();
        this.multiLevelWeight = wishes.multiLevel();
        this.waitingWeight = wishes.waiting();
        this.keepWeight = wishes.keep();
        this.spreadWeight = wishes.spread();
    }

    /** Keeps the figures of the plan; it counts as stopped when somebody asked for that. */
    void finish(Plan plan, OffsetDateTime now) {
        planValue = plan.value();
        planBound = Math.max(plan.bound(), plan.value());
        seconds = plan.seconds();
        end(stopAsked && plan.gap() > 0 ? RoundState.STOPPED : RoundState.DONE, now);
    }

    /** @param pins the codes of the questions whose pins exclude each other */
    void contradict(String pins, OffsetDateTime now) {
        failure = shortened(pins);
        end(RoundState.CONTRADICTING, now);
    }

    void fail(String why, OffsetDateTime now) {
        failure = shortened(why);
        end(RoundState.FAILED, now);
    }

    private void end(RoundState how, OffsetDateTime now) {
        if (state != RoundState.RUNNING) {
            throw new RuleViolation("round.ended");
        }
        state = how;
        finishedAt = now;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }

    /** Has whoever plans it stop with the best plan so far. */
    void askToStop() {
        if (state != RoundState.RUNNING) {
            throw new RuleViolation("round.ended");
        }
        stopAsked = true;
    }

    boolean isRunning() {
        return state == RoundState.RUNNING;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** How it stands at this moment. */
    public RoundState stateAt(OffsetDateTime now) {
        boolean silent = aliveAt.plus(SILENCE).isBefore(now);
        return state == RoundState.RUNNING && silent ? RoundState.BROKEN_OFF : state;
    }

    /** Whether it has a plan. */
    public boolean hasPlan() {
        return state == RoundState.DONE || state == RoundState.STOPPED;
    }

    public Wishes wishes() {
        return new Wishes(fitWeight, multiLevelWeight, waitingWeight, keepWeight, spreadWeight);
    }

    public Progress.Stage getStage() {
        return stage;
    }

    public Person getStartedBy() {
        return startedBy;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public OffsetDateTime getFinishedAt() {
        return finishedAt;
    }

    public boolean isStopAsked() {
        return stopAsked;
    }

    public double getPlanValue() {
        return planValue;
    }

    /** No plan for the round is worth more. */
    public double getPlanBound() {
        return planBound;
    }

    /** By which share a better plan could be better at most; 0 when there is none. */
    public double gap() {
        return planBound <= planValue ? 0 : (planBound - planValue) / planBound;
    }

    public double getSeconds() {
        return seconds;
    }

    /** The codes of the questions whose pins exclude each other, or why it failed; null otherwise. */
    public String getFailure() {
        return failure;
    }

    @Override
    public String label() {
        return startedAt.atZoneSameInstant(PortalClock.ZONE).toLocalDate().toString();
    }

    @Override
    public Timelines timelines() {
        return Timelines.none();
    }
}
