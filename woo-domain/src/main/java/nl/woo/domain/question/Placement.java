package nl.woo.domain.question;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * A proposal that was taken up. Agreements are made, the work is done, perhaps interrupted or ended early, delivered and
 * evaluated. It always has one named relation manager.
 */
@Entity
@Table(name = "placement")
public class Placement implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement_seq")
    @SequenceGenerator(name = "placement_seq", sequenceName = "placement_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "relation_manager_id")
    private Person relationManager;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "teacher_id")
    private Person teacher;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Column(name = "placed_at")
    private OffsetDateTime placedAt;

    @Column(name = "agreed_at")
    private OffsetDateTime agreedAt;

    private String agreement;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "interruption_reason")
    private String interruptionReason;

    @Column(name = "ended_early_at")
    private OffsetDateTime endedEarlyAt;

    @Column(name = "ended_early_reason")
    private String endedEarlyReason;

    @Column(name = "delivered_at")
    private OffsetDateTime deliveredAt;

    private String result;

    @Column(name = "evaluated_at")
    private OffsetDateTime evaluatedAt;

    private Integer score;
    private String evaluation;

    protected Placement() {} // JPA

    Placement(Proposal proposal, Person acceptedBy, Person relationManager, OffsetDateTime now) {
        this.proposal = proposal;
        if (relationManager == null) {
            throw new RuleViolation("placement.noRelationManager");
        }
        this.relationManager = relationManager;
        this.teacher = acceptedBy != null && acceptedBy.getRole() == Role.TEACHER ? acceptedBy : null;
        this.status = QuestionStatus.PLACED;
        this.placedAt = now;
    }

    /** Writes down what was agreed: who, when, how often in touch, whose data and results. */
    public void agree(String newAgreement, OffsetDateTime now) {
        require(QuestionStatus.PLACED);
        agreement = Required.text(newAgreement, "Placement.agreement", 4000);
        agreedAt = now;
        become(QuestionStatus.AGREED, now);
    }

    public void start(OffsetDateTime now) {
        require(QuestionStatus.AGREED);
        startedAt = now;
        become(QuestionStatus.IN_EXECUTION, now);
    }

    public void interrupt(Reason reason, OffsetDateTime now) {
        require(QuestionStatus.IN_EXECUTION);
        interruptionReason = reason.text();
        become(QuestionStatus.INTERRUPTED, now);
    }

    public void resume(OffsetDateTime now) {
        require(QuestionStatus.INTERRUPTED);
        interruptionReason = null;
        become(QuestionStatus.IN_EXECUTION, now);
    }

    /** Ends the placement before delivery; its place comes free. */
    public void endEarly(Reason reason, OffsetDateTime now) {
        if (!isUnfinished()) {
            throw new RuleViolation("placement.status");
        }
        endedEarlyAt = now;
        endedEarlyReason = reason.text();
        proposal.getOffering().givePlaceBack();
        become(QuestionStatus.ENDED_EARLY, now);
    }

    /** @param newResult what the entrepreneur receives, in a few sentences */
    public void deliver(String newResult, OffsetDateTime now) {
        require(QuestionStatus.IN_EXECUTION);
        result = Required.text(newResult, "Placement.result", 4000);
        deliveredAt = now;
        become(QuestionStatus.DELIVERED, now);
    }

    /** @param newScore the entrepreneur's mark, 1 to 10 */
    public void evaluate(int newScore, String newEvaluation, OffsetDateTime now) {
        require(QuestionStatus.DELIVERED);
        score = Required.between(newScore, 1, 10, "Placement.score");
        evaluation = Required.text(newEvaluation, "Placement.evaluation", 4000);
        evaluatedAt = now;
        become(QuestionStatus.EVALUATED, now);
    }

    private void require(QuestionStatus expected) {
        question().requireOpen();
        if (status != expected) {
            throw new RuleViolation("placement.status");
        }
    }

    private void become(QuestionStatus next, OffsetDateTime now) {
        status = next;
        question().settle(now);
    }

    private Question question() {
        return proposal.getPart().getQuestion();
    }

    /** Whether the offering's place is still held. */
    public boolean isRunning() {
        return status != QuestionStatus.ENDED_EARLY;
    }

    /** Whether the work is still to be delivered. */
    boolean isUnfinished() {
        return status.compareTo(QuestionStatus.DELIVERED) < 0;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Person getRelationManager() {
        return relationManager;
    }

    public Person getTeacher() {
        return teacher;
    }

    public QuestionStatus getStatus() {
        return status;
    }

    public OffsetDateTime getPlacedAt() {
        return placedAt;
    }

    public OffsetDateTime getAgreedAt() {
        return agreedAt;
    }

    public String getAgreement() {
        return agreement;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public String getInterruptionReason() {
        return interruptionReason;
    }

    public OffsetDateTime getEndedEarlyAt() {
        return endedEarlyAt;
    }

    public String getEndedEarlyReason() {
        return endedEarlyReason;
    }

    public OffsetDateTime getDeliveredAt() {
        return deliveredAt;
    }

    public String getResult() {
        return result;
    }

    public OffsetDateTime getEvaluatedAt() {
        return evaluatedAt;
    }

    public Integer getScore() {
        return score;
    }

    public String getEvaluation() {
        return evaluation;
    }

    @Override
    public String label() {
        return proposal.getOffering().getTrack().getName();
    }

    @Override
    public Timelines timelines() {
        return proposal.timelines();
    }
}
