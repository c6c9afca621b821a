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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.people.Person;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;

/**
 * The part of a question that one track takes on. It may be proposed to several offerings at once; the first to take it up
 * has it and the other proposals end. Every proposal and refusal is kept.
 */
@Entity
@Table(name = "part")
public class Part implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "part_seq")
    @SequenceGenerator(name = "part_seq", sequenceName = "part_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    private int position;
    private String title;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Form form;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "waits_for_id")
    private Offering waitsFor;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Column(name = "status_since")
    private OffsetDateTime statusSince;

    @OneToMany(mappedBy = "part", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Proposal> proposals = new ArrayList<>();

    protected Part() {} // JPA

    Part(Question question, Triaged.PartPlan plan, int position, OffsetDateTime now) {
        this.question = question;
        replan(plan, position);
        settle(now);
    }

    final void replan(Triaged.PartPlan plan, int newPosition) {
        position = newPosition;
        title = plan.title();
        level = plan.level();
        form = plan.form();
    }

    /**
     * Offers the part to the coordinator and teacher of an offering.
     *
     * @param explanation why it fits, as the portal showed it at this moment
     * @throws RuleViolation when the part has its place, the offering already has it before it or cannot take it any more
     */
    public Proposal propose(Offering offering, String explanation, Person by, OffsetDateTime now) {
        requireUnplaced();
        if (!offering.isOpen(now.toLocalDate())) {
            throw new RuleViolation("proposal.intakePassed", offering.getTrack().getName());
        }
        if (offering.freePlaces() <= 0) {
            throw new RuleViolation("offering.full", offering.getTrack().getName());
        }
        if (openProposals().stream().anyMatch(proposal -> proposal.getOffering().equals(offering))) {
            throw new RuleViolation("proposal.alreadyOpen", offering.getTrack().getName());
        }
        Proposal proposal = new Proposal(this, offering, explanation, by, now);
        proposals.add(proposal);
        waitsFor = null;
        question.settle(now);
        return proposal;
    }

    /** Says that the offering does not suit, before anybody was asked; it stays visible with the reason. */
    public Proposal dismiss(
            Offering offering, String explanation, RefusalGround ground, Reason reason, Person by, OffsetDateTime now) {
        requireUnplaced();
        if (openProposals().stream().anyMatch(proposal -> proposal.getOffering().equals(offering))) {
            throw new RuleViolation("proposal.alreadyOpen", offering.getTrack().getName());
        }
        Proposal proposal = new Proposal(this, offering, explanation, by, now);
        proposal.dismiss(ground, reason, by, now);
        proposals.add(proposal);
        question.settle(now);
        return proposal;
    }

    /** Lets the part wait for a later intake. */
    public void waitFor(Offering offering, OffsetDateTime now) {
        requireUnplaced();
        if (!openProposals().isEmpty()) {
            throw new RuleViolation("part.proposed");
        }
        if (!offering.isOpen(now.toLocalDate())) {
            throw new RuleViolation("proposal.intakePassed", offering.getTrack().getName());
        }
        waitsFor = offering;
        question.settle(now);
    }

    /** Takes the part off the waiting list. */
    public void stopWaiting(OffsetDateTime now) {
        if (waitsFor == null) {
            throw new RuleViolation("part.notWaiting");
        }
        waitsFor = null;
        question.settle(now);
    }

    /** Ends what is open because the question goes; what was delivered stays. */
    void abandon(Reason reason, OffsetDateTime now) {
        openProposals().forEach(proposal -> proposal.end(reason, null, now));
        placement().filter(Placement::isUnfinished).ifPresent(placement -> placement.endEarly(reason, now));
        waitsFor = null;
    }

    /** Ends the open proposals other than the one taken up. */
    void endOthers(Proposal taken, Person by, OffsetDateTime now) {
        Reason reason =
                new Reason("Opgepakt door " + taken.getOffering().getTrack().getName());
        openProposals().stream()
                .filter(proposal -> proposal != taken)
                .forEach(proposal -> proposal.end(reason, by, now));
    }

    void settle(OffsetDateTime now) {
        QuestionStatus next = computeStatus();
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    private QuestionStatus computeStatus() {
        Optional<Placement> placement = placement();
        if (placement.isPresent()) {
            return placement.get().getStatus();
        }
        if (!openProposals().isEmpty()) {
            return QuestionStatus.PROPOSED;
        }
        return waitsFor == null ? QuestionStatus.IN_TRIAGE : QuestionStatus.WAIT_LISTED;
    }

    private void requireUnplaced() {
        question.requireOpen();
        if (placement().filter(Placement::isRunning).isPresent()) {
            throw new RuleViolation("part.placed", title);
        }
    }

    public List<Proposal> openProposals() {
        return proposals.stream().filter(Proposal::isOpen).toList();
    }

    public boolean hasProposals() {
        return !proposals.isEmpty();
    }

    /** The placement that counts: the latest one, unless the part was proposed anew after it ended early. */
    public Optional<Placement> placement() {
        Optional<Placement> latest = Optional.empty();
        for (Proposal proposal : proposals) {
            if (proposal.placement().isPresent()) {
                latest = proposal.placement();
            } else if (proposal.isOpen() && latest.filter(Placement::isRunning).isEmpty()) {
                latest = Optional.empty();
            }
        }
        return latest;
    }

    @Override
    public Long getId() {
        return id;
    }

    public Question getQuestion() {
        return question;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public Level getLevel() {
        return level;
    }

    public Form getForm() {
        return form;
    }

    public Offering getWaitsFor() {
        return waitsFor;
    }

    public QuestionStatus getStatus() {
        return status;
    }

    public OffsetDateTime getStatusSince() {
        return statusSince;
    }

    public List<Proposal> getProposals() {
        return List.copyOf(proposals);
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Timelines timelines() {
        return question.timelines();
    }
}
