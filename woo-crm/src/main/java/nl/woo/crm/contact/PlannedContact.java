package nl.woo.crm.contact;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.woo.domain.company.Company;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Question;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/** A contact with a firm that was agreed on. It is open until somebody was in touch, or until it is cancelled. */
@Entity
@Table(name = "planned_contact")
public class PlannedContact implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planned_contact_seq")
    @SequenceGenerator(name = "planned_contact_seq", sequenceName = "planned_contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "planned_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Column(name = "with_whom")
    private String with;

    private String about;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    protected PlannedContact() {} // JPA

    /**
     * @param question what it is about; null when it is about the firm
     * @param owner who will be in touch
     * @throws RuleViolation when the day is past
     */
    PlannedContact(Company company, Question question, NextContact next, Person owner, LocalDate today) {
        if (next.day().isBefore(today)) {
            throw new RuleViolation("plannedContact.past");
        }
        this.company = Required.value(company, "PlannedContact.company");
        this.question = question;
        this.day = next.day();
        this.way = next.way();
        this.with = next.with();
        this.about = next.about();
        this.owner = Required.value(owner, "PlannedContact.owner");
        this.state = ContactState.OPEN;
    }

    void keep(OffsetDateTime now) {
        settle(ContactState.KEPT, now);
    }

    void cancel(OffsetDateTime now) {
        settle(ContactState.CANCELLED, now);
    }

    private void settle(ContactState how, OffsetDateTime now) {
        if (state != ContactState.OPEN) {
            throw new RuleViolation("plannedContact.settled");
        }
        state = how;
        settledAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Company getCompany() {
        return company;
    }

    /** What it is about; null when it is about the firm. */
    public Question getQuestion() {
        return question;
    }

    public LocalDate getDay() {
        return day;
    }

    public ContactWay getWay() {
        return way;
    }

    public String getWith() {
        return with;
    }

    /** What it is to be about; may be null. */
    public String getAbout() {
        return about;
    }

    /** Who will be in touch. */
    public Person getOwner() {
        return owner;
    }

    public ContactState getState() {
        return state;
    }

    /** When it was kept or cancelled; null while it is open. */
    public OffsetDateTime getSettledAt() {
        return settledAt;
    }

    @Override
    public String label() {
        return with + ", " + day;
    }

    @Override
    public Timelines timelines() {
        return question == null ? Timelines.ofCompany(company.getId()) : question.timelines();
    }
}
