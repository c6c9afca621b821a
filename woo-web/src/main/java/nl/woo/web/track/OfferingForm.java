package nl.woo.web.track;

import java.io.Serializable;
import java.time.LocalDate;
import nl.woo.web.track.TrackView.OfferingView;

/** What a coordinator types about an offering; without id it is a new one. */
public class OfferingForm implements Serializable {
    private Long id;
    private long readVersion;
    private LocalDate intake;
    private LocalDate endsOn;
    private Integer places;

    static OfferingForm of(OfferingView offering) {
        OfferingForm form = new OfferingForm();
        form.id = offering.id();
        form.readVersion = offering.version();
        form.intake = offering.intake();
        form.endsOn = offering.endsOn();
        form.places = offering.places();
        return form;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    long readVersion() {
        return readVersion;
    }

    /** From here on a save replaces the version that somebody else made. */
    void readAgain(OfferingView present) {
        readVersion = present.version();
    }

    public LocalDate getIntake() {
        return intake;
    }

    public void setIntake(LocalDate intake) {
        this.intake = intake;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
