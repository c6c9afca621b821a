package nl.woo.matching.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.woo.domain.catalogue.Offering;
import nl.woo.matching.allocation.Move;

/** An offering in a planning round: its places then, and what one more place would have been worth. */
@Entity
@Table(name = "round_offering")
public class PlannedOffering {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_offering_seq")
    @SequenceGenerator(name = "round_offering_seq", sequenceName = "round_offering_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private PlanningRound round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    private int places;
    private double price;
    private double gain;

    @Convert(converter = MovesConverter.class)
    private List<Move> moves = new ArrayList<>();

    protected PlannedOffering() {} // JPA

    PlannedOffering(PlanningRound round, Offering offering, int places, double price, double gain, List<Move> moves) {
        this.round = round;
        this.offering = offering;
        this.places = places;
        this.price = price;
        this.gain = gain;
        this.moves = List.copyOf(moves);
    }

    public Long getId() {
        return id;
    }

    public PlanningRound getRound() {
        return round;
    }

    public Offering getOffering() {
        return offering;
    }

    /** Its free places when the round began. */
    public int getPlaces() {
        return places;
    }

    /** What one more place would add to the plan's value, at most. */
    public double getPrice() {
        return price;
    }

    /** What it adds when the moves are made. */
    public double getGain() {
        return gain;
    }

    /** Who would move, the one who takes the new place first; empty when nobody gains. */
    public List<Move> getMoves() {
        return List.copyOf(moves);
    }
}
