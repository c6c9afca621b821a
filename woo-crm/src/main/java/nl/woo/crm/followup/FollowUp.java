package nl.woo.crm.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Question;

/** The contact to be kept over one placement: opened when the part is placed, closed when the placement ends. */
@Entity
@Table(name = "follow_up")
public class FollowUp implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "placement_id")
    private long placementId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "relation_manager_id")
    private Person relationManager;

    @Column(name = "first_contact_on")
    private LocalDate firstContactOn;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    protected FollowUp() {} // JPA

    FollowUp(
            long placementId, Question question, Person relationManager, LocalDate firstContactOn, OffsetDateTime now) {
        this.placementId = placementId;
        this.question = question;
        this.relationManager = relationManager;
        this.firstContactOn = firstContactOn;
        this.openedAt = now;
    }

    void close(OffsetDateTime now) {
        closedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public String getQuestionCode() {
        return question.getCode();
    }

    public String getQuestionTitle() {
        return question.getTitle();
    }

    public Person getRelationManager() {
        return relationManager;
    }

    public LocalDate getFirstContactOn() {
        return firstContactOn;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    @Override
    public String label() {
        return relationManager.getName() + ", " + firstContactOn;
    }

    @Override
    public Timelines timelines() {
        return question.timelines();
    }
}
