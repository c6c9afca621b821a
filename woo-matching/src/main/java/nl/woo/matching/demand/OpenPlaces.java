package nl.woo.matching.demand;

import java.time.LocalDate;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;

/**
 * An offering whose intake is still to come.
 *
 * @param free places that nobody has taken; may be 0
 */
public record OpenPlaces(String trackCode, String trackName, Column column, LocalDate intake, int free) {
    static OpenPlaces of(Offering offering) {
        Track track = offering.getTrack();
        return new OpenPlaces(
                track.getCode(),
                track.getName(),
                new Column(track.getLevel(), track.getForm()),
                offering.getIntake(),
                offering.freePlaces());
    }
}
