package nl.woo.domain.catalogue;

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
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;

/** One run of a track. It counts its own places, so that two who take the last one at once cannot both have it. */
@Entity
@Table(name = "offering")
public class Offering implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offering_seq")
    @SequenceGenerator(name = "offering_seq", sequenceName = "offering_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "track_id")
    private Track track;

    private LocalDate intake;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int places;
    private int taken;
    private boolean retired;

    protected Offering() {} // JPA

    Offering(Track track, LocalDate intake, LocalDate endsOn, int places) {
        this.track = track;
        this.intake = Required.value(intake, "Offering.intake");
        plan(endsOn, places);
    }

    /**
     * Sets the end and the number of places; brings a retired offering back.
     *
     * @throws RuleViolation when the end lies before the intake, or fewer places are left than were taken
     */
    public final void plan(LocalDate newEnd, int newPlaces) {
        Required.value(newEnd, "Offering.endsOn");
        if (newEnd.isBefore(intake)) {
            throw new RuleViolation("offering.endBeforeIntake", newEnd, intake);
        }
        Required.between(newPlaces, 0, 1000, "Offering.places");
        if (newPlaces < taken) {
            throw new RuleViolation("offering.placesTaken", taken);
        }
        endsOn = newEnd;
        places = newPlaces;
        retired = false;
    }

    /** As {@link #plan(LocalDate, int)}, unless somebody changed the offering since {@code readVersion}. */
    public void plan(LocalDate newEnd, int newPlaces, long readVersion) {
        StaleEdit.check(readVersion, version);
        plan(newEnd, newPlaces);
    }

    /** @throws RuleViolation when the last place has gone */
    public void takePlace() {
        if (freePlaces() <= 0) {
            throw new RuleViolation("offering.full", track.getName());
        }
        taken++;
    }

    public void givePlaceBack() {
        if (taken == 0) {
            throw new IllegalStateException("offering " + id + " has no place taken");
        }
        taken--;
    }

    public void retire() {
        retired = true;
    }

    /** The last day on which a question can be handed in for this run. */
    public LocalDate handInBy() {
        return intake.minusWeeks(track.getPreparationWeeks());
    }

    /** Whether a question can still come in: it is not retired and its intake is not past. */
    public boolean isOpen(LocalDate today) {
        return !retired && !track.isRetired() && !intake.isBefore(today);
    }

    public int freePlaces() {
        return places - taken;
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Track getTrack() {
        return track;
    }

    public LocalDate getIntake() {
        return intake;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public int getPlaces() {
        return places;
    }

    public int getTaken() {
        return taken;
    }

    public boolean isRetired() {
        return retired;
    }

    @Override
    public String label() {
        return track.getName() + " (" + intake + ")";
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofTrack(track.getId());
    }
}
