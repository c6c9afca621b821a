package nl.woo.domain.question;

import jakarta.persistence.CascadeType;
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
import java.util.Optional;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * A part offered to the coordinator and teacher of an offering. It is open until somebody takes it up, says it does not
 * suit, ends it, or its time runs out; it is never deleted, so that "nobody was interested" can be shown.
 */
@Entity
@Table(name = "proposal")
public class Proposal implements Recorded {
    /** How a proposal stands. */
    public enum State {
        OPEN,
        TAKEN_UP,
        NOT_SUITABLE,
        EXPIRED,
        ENDED,
        /** Found unsuitable by the project group itself, before anybody was asked. */
        DISMISSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_seq")
    @SequenceGenerator(name = "proposal_seq", sequenceName = "proposal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_id")
    private Part part;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Person proposedBy;

    @Column(name = "proposed_at")
    private OffsetDateTime proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Person answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    @Column(name = "answer_reason")
    private String answerReason;

    @OneToOne(mappedBy = "proposal", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private Placement placement;

    protected Proposal() {} // JPA

    Proposal(Part part, Offering offering, String explanation, Person by, OffsetDateTime now) {
        this.part = part;
        this.offering = Required.value(offering, "Proposal.offering");
        this.explanation =
                Required.optionalText(explanation, "Proposal.explanation", 4000).orElse(null);
        this.state = State.OPEN;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /**
     * Takes the part up: it is placed, a place of the offering is gone, and the part's other open proposals end.
     *
     * @param offeringHeld this proposal's offering, held by the caller so that nobody else takes its last place
     * @param by who answers for the offering; becomes the teacher of the placement when a teacher
     * @throws RuleViolation when the proposal is no longer open or the last place has gone
     */
    public Placement takeUp(Offering offeringHeld, Person by, Person relationManager, OffsetDateTime now) {
        requireOpen();
        if (!offeringHeld.equals(offering)) {
            throw new IllegalArgumentException("another offering than the proposal's");
        }
        offering.takePlace();
        answer(State.TAKEN_UP, by, now);
        placement = new Placement(this, by, relationManager, now);
        part.endOthers(this, by, now);
        part.getQuestion().settle(now);
        return placement;
    }

    /** Answers that the part does not suit; the reason goes back to the project group. */
    public void refuse(RefusalGround newGround, Reason reason, Person by, OffsetDateTime now) {
        requireOpen();
        ground = Required.value(newGround, "Proposal.ground");
        answerReason = reason.text();
        answer(State.NOT_SUITABLE, by, now);
        part.getQuestion().settle(now);
    }

    /** Takes the proposal back. */
    public void withdraw(Reason reason, Person by, OffsetDateTime now) {
        requireOpen();
        end(reason, by, now);
        part.getQuestion().settle(now);
    }

    /** Undoes a dismissal: the offering may be proposed again; that it was dismissed stays in the history. */
    public void undoDismissal(Person by, OffsetDateTime now) {
        if (state != State.DISMISSED) {
            throw new RuleViolation("proposal.notDismissed");
        }
        answer(State.ENDED, by, now);
        part.getQuestion().settle(now);
    }

    void dismiss(RefusalGround newGround, Reason reason, Person by, OffsetDateTime now) {
        ground = Required.value(newGround, "Proposal.ground");
        answerReason = reason.text();
        answer(State.DISMISSED, by, now);
    }

    void end(Reason reason, Person by, OffsetDateTime now) {
        answerReason = reason.text();
        answer(State.ENDED, by, now);
    }

    private void answer(State newState, Person by, OffsetDateTime now) {
        state = newState;
        answeredBy = by;
        answeredAt = now;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new RuleViolation("proposal.answered");
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Optional<Placement> placement() {
        return Optional.ofNullable(placement);
    }

    @Override
    public Long getId() {
        return id;
    }

    public Part getPart() {
        return part;
    }

    public Offering getOffering() {
        return offering;
    }

    public String getExplanation() {
        return explanation;
    }

    public State getState() {
        return state;
    }

    public Person getProposedBy() {
        return proposedBy;
    }

    public OffsetDateTime getProposedAt() {
        return proposedAt;
    }

    public Person getAnsweredBy() {
        return answeredBy;
    }

    public OffsetDateTime getAnsweredAt() {
        return answeredAt;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public String getAnswerReason() {
        return answerReason;
    }

    @Override
    public String label() {
        return offering.getTrack().getName();
    }

    @Override
    public Timelines timelines() {
        Question question = part.getQuestion();
        return Timelines.ofQuestion(
                question.getId(),
                question.getCompany().getId(),
                offering.getTrack().getId());
    }
}
