package nl.woo.matching.round;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.allocation.Move;
import nl.woo.matching.engine.Explanations;
import nl.woo.matching.engine.Fit;

/** What a planning round decided for one part: its place, or why it has none. */
@Entity
@Table(name = "round_part")
public class PlannedPart {
    /** What the plan does with the part, beside where it stood. */
    public enum Change {
        /** It stays with the offering to which it was proposed. */
        KEPT,
        /** It was proposed elsewhere. */
        MOVED,
        NEW,
        LEFT_OUT
    }

    private static final int LONGEST_EXPLANATION = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_part_seq")
    @SequenceGenerator(name = "round_part_seq", sequenceName = "round_part_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private PlanningRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_id")
    private Part part;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "was_offering_id")
    private Offering wasOffering;

    /** The fit from 5 to 25; 0 when the place is pinned against what fits. */
    private int points;

    private String explanation;

    @Column(name = "explanation_en")
    private String explanationInEnglish;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_out")
    private LeftOutReason leftOut;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "near_id")
    private Offering near;

    private double loss;

    @Convert(converter = MovesConverter.class)
    private List<Move> moves = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by_id")
    private Person acceptedBy;

    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    protected PlannedPart() {} // JPA

    private PlannedPart(PlanningRound round, Part part, Offering wasOffering) {
        this.round = round;
        this.part = part;
        this.wasOffering = wasOffering;
    }

    /** @param fit how the place suits; nothing when it is pinned against what fits */
    static PlannedPart placed(
            PlanningRound round, Part part, Offering wasOffering, Offering offering, Optional<Fit> fit) {
        PlannedPart planned = new PlannedPart(round, part, wasOffering);
        planned.offering = offering;
        planned.points = fit.map(Fit::points).orElse(0);
        planned.explanation =
                fit.map(known -> sentences(known, ScreenLanguage.NL)).orElse(null);
        planned.explanationInEnglish =
                fit.map(known -> sentences(known, ScreenLanguage.EN)).orElse(null);
        return planned;
    }

    private static String sentences(Fit fit, ScreenLanguage language) {
        String text = fit.scores().stream()
                .map(score -> Explanations.sentence(score.reason(), language.locale()))
                .collect(Collectors.joining(" "));
        return text.length() <= LONGEST_EXPLANATION ? text : text.substring(0, LONGEST_EXPLANATION);
    }

    /** @param near where it came closest to a place; null when it has no candidate */
    static PlannedPart leftOut(
            PlanningRound round,
            Part part,
            Offering wasOffering,
            LeftOutReason reason,
            Offering near,
            double loss,
            List<Move> moves) {
        PlannedPart planned = new PlannedPart(round, part, wasOffering);
        planned.leftOut = reason;
        planned.near = near;
        planned.loss = loss;
        planned.moves = List.copyOf(moves);
        return planned;
    }

    /** @throws RuleViolation when there is nothing to accept, or it was accepted already */
    void requireAcceptable() {
        if (acceptedAt != null) {
            throw new RuleViolation("round.accepted", part.getQuestion().getCode());
        }
        if (getChange() != Change.NEW && getChange() != Change.MOVED) {
            throw new RuleViolation("round.nothingToAccept", part.getQuestion().getCode());
        }
    }

    void accept(Proposal made, Person by, OffsetDateTime now) {
        requireAcceptable();
        proposal = made;
        acceptedBy = by;
        acceptedAt = now;
    }

    public Long getId() {
        return id;
    }

    public PlanningRound getRound() {
        return round;
    }

    public Part getPart() {
        return part;
    }

    /** Its place; null when it has none. */
    public Offering getOffering() {
        return offering;
    }

    /** Where it was proposed when the round began; null when nowhere. */
    public Offering getWasOffering() {
        return wasOffering;
    }

    public final Change getChange() {
        if (offering == null) {
            return Change.LEFT_OUT;
        }
        if (wasOffering == null) {
            return Change.NEW;
        }
        return wasOffering.equals(offering) ? Change.KEPT : Change.MOVED;
    }

    public int getPoints() {
        return points;
    }

    /** Why the place suits, in sentences; null when it is pinned against what fits. */
    public String explanation(ScreenLanguage language) {
        return language == ScreenLanguage.EN ? explanationInEnglish : explanation;
    }

    public LeftOutReason getLeftOut() {
        return leftOut;
    }

    public Offering getNear() {
        return near;
    }

    public double getLoss() {
        return loss;
    }

    /** Who would have to move or leave if the part were placed where it came closest. */
    public List<Move> getMoves() {
        return List.copyOf(moves);
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public Person getAcceptedBy() {
        return acceptedBy;
    }

    public OffsetDateTime getAcceptedAt() {
        return acceptedAt;
    }

    /** The proposal made when it was accepted; null before. */
    public Proposal getProposal() {
        return proposal;
    }
}
