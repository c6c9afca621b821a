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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.Contact;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;

/**
 * A question, from the entrepreneur's words to its evaluation.
 *
 * <p>It is reported, taken in, and accepted, referred or declined. An accepted question is triaged into one part, or two or
 * three at different levels; each part is proposed to offerings, placed, agreed, carried out, delivered and evaluated. Then
 * the question is closed. Until it is closed it can be withdrawn.
 *
 * <p>The status is computed here alone, after every transition: from the decision on the question while it has no parts, and
 * else from the part that is least far, for that is where somebody has to act. Parts that ended early count only when all
 * did.
 */
@Entity
@Table(name = "question")
public class Question implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
    @SequenceGenerator(name = "question_seq", sequenceName = "question_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String code;
    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionLanguage language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "relation_manager_id")
    private Person relationManager;

    @Column(name = "wished_start")
    private LocalDate wishedStart;

    @Column(name = "wished_weeks")
    private int wishedWeeks;

    @Enumerated(EnumType.STRING)
    private Size size;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    @Column(name = "intake_at")
    private OffsetDateTime intakeAt;

    @Column(name = "waiting_since")
    private OffsetDateTime waitingSince;

    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    @Column(name = "triaged_at")
    private OffsetDateTime triagedAt;

    /** How the question left the process: REFERRED, DECLINED, WITHDRAWN or CLOSED; null while it is in it. */
    @Enumerated(EnumType.STRING)
    private QuestionStatus outcome;

    @Column(name = "outcome_at")
    private OffsetDateTime outcomeAt;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    @Column(name = "referred_to")
    private String referredTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Column(name = "status_since")
    private OffsetDateTime statusSince;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Part> parts = new ArrayList<>();

    protected Question() {} // JPA

    /**
     * A question as it comes in.
     *
     * @param code the number by which people know it, such as V066
     * @param contact the person who asked; null when not known
     * @param relationManager who keeps the relation; null until somebody takes the question in
     */
    public Question(
            String code,
            QuestionText words,
            Company company,
            Contact contact,
            Channel channel,
            Person relationManager,
            OffsetDateTime now) {
        this.code = Required.text(code, "Question.code", 20);
        this.company = Required.value(company, "Question.company");
        this.contact = contact;
        this.channel = Required.value(channel, "Question.channel");
        this.relationManager = relationManager;
        this.reportedAt = now;
        write(words);
        settle(now);
    }

    private void write(QuestionText words) {
        title = words.title();
        text = words.text();
        language = words.language();
        wishedStart = words.wishedStart();
        wishedWeeks = words.wishedWeeks();
        size = words.size();
    }

    /** Writes the question anew after the intake, unless somebody changed it since {@code readVersion}. */
    public void rewrite(QuestionText words, long readVersion) {
        StaleEdit.check(readVersion, version);
        requireOpen();
        write(words);
    }

    public QuestionText words() {
        return new QuestionText(title, text, language, wishedStart, wishedWeeks, size);
    }

    /** Starts the intake; from here on the relation manager holds the ball. */
    public void startIntake(Person newRelationManager, OffsetDateTime now) {
        requireStatus(QuestionStatus.REPORTED);
        relationManager = Required.value(newRelationManager, "Question.relationManager");
        intakeAt = now;
        settle(now);
    }

    /** Hands the relation over; the question is never without a relation manager afterwards. */
    public void handOver(Person newRelationManager) {
        requireOpen();
        relationManager = Required.value(newRelationManager, "Question.relationManager");
    }

    /** The entrepreneur has to answer something first. */
    public void waitForCompany(OffsetDateTime now) {
        requireStatus(QuestionStatus.IN_INTAKE);
        waitingSince = now;
        settle(now);
    }

    /** The entrepreneur answered. */
    public void resumeIntake(OffsetDateTime now) {
        requireStatus(QuestionStatus.WAITING_FOR_COMPANY);
        waitingSince = null;
        settle(now);
    }

    /** The workplace takes the question on. */
    public void accept(OffsetDateTime now) {
        requireUndecided();
        acceptedAt = now;
        waitingSince = null;
        settle(now);
    }

    /** Others can help better. */
    public void refer(String newReferredTo, Reason reason, OffsetDateTime now) {
        requireUndecided();
        referredTo = Required.text(newReferredTo, "Question.referredTo", 200);
        leave(QuestionStatus.REFERRED, reason, now);
    }

    /** The workplace does not take the question on. */
    public void decline(Reason reason, OffsetDateTime now) {
        requireUndecided();
        leave(QuestionStatus.DECLINED, reason, now);
    }

    /** The entrepreneur draws the question back; its open proposals end and its places come free. */
    public void withdraw(Reason reason, OffsetDateTime now) {
        requireOpen();
        parts.forEach(part -> part.abandon(reason, now));
        leave(QuestionStatus.WITHDRAWN, reason, now);
    }

    /** Counts the question as done. */
    public void close(OffsetDateTime now) {
        if (status != QuestionStatus.EVALUATED && status != QuestionStatus.ENDED_EARLY) {
            throw new RuleViolation("question.notEvaluated");
        }
        outcome = QuestionStatus.CLOSED;
        outcomeAt = now;
        settle(now);
    }

    /** Takes a question that left the process up again where it was; the history keeps that it had left. */
    public void reopen(OffsetDateTime now) {
        if (outcome == null) {
            throw new RuleViolation("question.notLeft");
        }
        outcome = null;
        outcomeAt = null;
        outcomeReason = null;
        referredTo = null;
        settle(now);
    }

    /**
     * Writes down what the project group found. May be done again as long as nothing was placed; parts without proposals are
     * replaced, a part that was proposed keeps its place, level and proposals.
     *
     * @throws RuleViolation when the question was not accepted, something was placed, or a proposed part would go
     */
    public void triage(Triaged triaged, long readVersion, OffsetDateTime now) {
        StaleEdit.check(readVersion, version);
        requireOpen();
        if (acceptedAt == null) {
            throw new RuleViolation("question.notAccepted");
        }
        dropUnplanned(triaged.parts());
        for (int i = 0; i < triaged.parts().size(); i++) {
            plan(triaged.parts().get(i), i + 1, now);
        }
        parts.sort(Comparator.comparingInt(Part::getPosition));
        theme = triaged.theme();
        triagedAt = now;
        settle(now);
    }

    private void dropUnplanned(List<Triaged.PartPlan> plans) {
        List<Part> unplanned = parts.stream()
                .filter(part -> plans.stream().noneMatch(plan -> plan.level() == part.getLevel()))
                .toList();
        unplanned.stream().filter(Part::hasProposals).findFirst().ifPresent(part -> {
            throw new RuleViolation("triage.proposedPart", part.getTitle());
        });
        parts.removeAll(unplanned);
    }

    private void plan(Triaged.PartPlan plan, int position, OffsetDateTime now) {
        parts.stream()
                .filter(part -> part.getLevel() == plan.level())
                .findFirst()
                .ifPresentOrElse(
                        part -> part.replan(plan, position), () -> parts.add(new Part(this, plan, position, now)));
    }

    /** Computes the status of every part and of the question; called after each transition. */
    final void settle(OffsetDateTime now) {
        parts.forEach(part -> part.settle(now));
        QuestionStatus next = computeStatus();
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    private QuestionStatus computeStatus() {
        if (outcome != null) {
            return outcome;
        }
        if (acceptedAt == null) {
            if (intakeAt == null) {
                return QuestionStatus.REPORTED;
            }
            return waitingSince == null ? QuestionStatus.IN_INTAKE : QuestionStatus.WAITING_FOR_COMPANY;
        }
        if (parts.isEmpty()) {
            return QuestionStatus.ACCEPTED;
        }
        return parts.stream()
                .map(Part::getStatus)
                .filter(partStatus -> partStatus != QuestionStatus.ENDED_EARLY)
                .min(Comparator.naturalOrder())
                .orElse(QuestionStatus.ENDED_EARLY);
    }

    private void leave(QuestionStatus how, Reason reason, OffsetDateTime now) {
        outcome = how;
        outcomeAt = now;
        outcomeReason = reason.text();
        settle(now);
    }

    private void requireStatus(QuestionStatus expected) {
        if (status != expected) {
            throw new RuleViolation("question.status", code);
        }
    }

    private void requireUndecided() {
        requireOpen();
        if (acceptedAt != null) {
            throw new RuleViolation("question.alreadyDecided");
        }
        if (intakeAt == null) {
            throw new RuleViolation("question.noIntake");
        }
    }

    final void requireOpen() {
        if (outcome != null) {
            throw new RuleViolation("question.left", code);
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public QuestionLanguage getLanguage() {
        return language;
    }

    public Company getCompany() {
        return company;
    }

    public Contact getContact() {
        return contact;
    }

    public Person getRelationManager() {
        return relationManager;
    }

    public LocalDate getWishedStart() {
        return wishedStart;
    }

    public int getWishedWeeks() {
        return wishedWeeks;
    }

    public Size getSize() {
        return size;
    }

    public Channel getChannel() {
        return channel;
    }

    public OffsetDateTime getReportedAt() {
        return reportedAt;
    }

    public OffsetDateTime getIntakeAt() {
        return intakeAt;
    }

    public OffsetDateTime getAcceptedAt() {
        return acceptedAt;
    }

    public OffsetDateTime getTriagedAt() {
        return triagedAt;
    }

    public OffsetDateTime getOutcomeAt() {
        return outcomeAt;
    }

    public String getOutcomeReason() {
        return outcomeReason;
    }

    public String getReferredTo() {
        return referredTo;
    }

    public Theme getTheme() {
        return theme;
    }

    public QuestionStatus getStatus() {
        return status;
    }

    public OffsetDateTime getStatusSince() {
        return statusSince;
    }

    public List<Part> getParts() {
        return List.copyOf(parts);
    }

    public boolean isMultiLevel() {
        return parts.size() > 1;
    }

    @Override
    public String label() {
        return code + " " + title;
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofQuestion(id, company.getId(), null);
    }
}
