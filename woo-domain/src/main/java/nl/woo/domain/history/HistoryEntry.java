package nl.woo.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;

/** What happened to one record in one transaction. Written once, never changed. */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {
    /** What happened to the record itself. */
    public enum Event {
        CREATED,
        CHANGED,
        DELETED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_entry_seq")
    @SequenceGenerator(name = "history_entry_seq", sequenceName = "history_entry_seq", allocationSize = 50)
    private Long id;

    private OffsetDateTime at;

    @Column(name = "actor_id")
    private Long actorId;

    private String actor;

    @Column(name = "on_behalf")
    private String onBehalf;

    private String action;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Event event;

    private String kind;

    @Column(name = "record_id")
    private Long recordId;

    private String label;

    @Convert(converter = ChangesConverter.class)
    private List<Change> changes;

    @Column(name = "question_id")
    private Long questionId;

    @Column(name = "company_id")
    private Long companyId;

    @Column(name = "track_id")
    private Long trackId;

    @Column(name = "person_id")
    private Long personId;

    protected HistoryEntry() {} // JPA

    public Long getId() {
        return id;
    }

    public OffsetDateTime getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    public String getOnBehalf() {
        return onBehalf;
    }

    public String getAction() {
        return action;
    }

    public String getReason() {
        return reason;
    }

    public Event getEvent() {
        return event;
    }

    /** The simple name of the record's class, such as {@code Proposal}. */
    public String getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
