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
import java.time.OffsetDateTime;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Question;
import nl.woo.domain.rules.Reason;

/** What staff decided about a question and an offering for the rounds to come: it gets this place, or never gets it. */
@Entity
@Table(name = "round_pin")
public class RoundPin implements Recorded {
    /** What was decided. */
    public enum Kind {
        PINNED,
        FORBIDDEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_pin_seq")
    @SequenceGenerator(name = "round_pin_seq", sequenceName = "round_pin_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pinned_by_id")
    private Person pinnedBy;

    @Column(name = "pinned_at")
    private OffsetDateTime pinnedAt;

    protected RoundPin() {} // JPA

    RoundPin(Question question, Offering offering, Kind kind, Reason reason, Person by, OffsetDateTime now) {
        this.question = question;
        this.offering = offering;
        decide(kind, reason, by, now);
    }

    /** Decides anew. */
    final void decide(Kind newKind, Reason newReason, Person by, OffsetDateTime now) {
        kind = newKind;
        reason = newReason.text();
        pinnedBy = by;
        pinnedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Question getQuestion() {
        return question;
    }

    public Offering getOffering() {
        return offering;
    }

    public Kind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    public Person getPinnedBy() {
        return pinnedBy;
    }

    public OffsetDateTime getPinnedAt() {
        return pinnedAt;
    }

    @Override
    public String label() {
        return question.getCode() + ", " + offering.getTrack().getName();
    }

    @Override
    public Timelines timelines() {
        return question.timelines();
    }
}
