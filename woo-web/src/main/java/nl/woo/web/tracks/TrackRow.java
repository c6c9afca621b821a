package nl.woo.web.tracks;

import java.io.Serializable;
import java.time.LocalDate;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;

/**
 * A track in the list.
 *
 * @param intake the first intake from today on; null when there is none
 * @param handInBy the last day to hand a question in for it; null without intake
 * @param taken places taken in that offering
 * @param places all its places
 */
public record TrackRow(
        String code,
        String name,
        String programme,
        String institution,
        Level level,
        Form form,
        LocalDate intake,
        LocalDate handInBy,
        int taken,
        int places)
        implements Serializable {
    static TrackRow of(Track track, LocalDate today) {
        Offering next = track.getOfferings().stream()
                .filter(offering -> offering.isOpen(today))
                .findFirst()
                .orElse(null);
        return new TrackRow(
                track.getCode(),
                track.getName(),
                track.getProgramme().getName(),
                track.getInstitution().getName(),
                track.getLevel(),
                track.getForm(),
                next == null ? null : next.getIntake(),
                next == null ? null : next.handInBy(),
                next == null ? 0 : next.getTaken(),
                next == null ? 0 : next.getPlaces());
    }

    /** Whether a question can still come in. */
    public boolean open() {
        return intake != null;
    }

    public int free() {
        return places - taken;
    }
}
