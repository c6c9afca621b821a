package nl.woo.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.people.Role;

/** Changing tracks and their offerings; a coordinator changes those of the own institution. */
@ApplicationScoped
@Transactional
public class Cataloguing {
    @Inject
    Tracks tracks;

    @Inject
    Themes themes;

    @Inject
    Caller caller;

    /**
     * Says anew what a track is and what it is for.
     *
     * @param themeCodes the themes that its coordinator sets; empty leaves them to the text, as empty deliverables do
     * @throws nl.woo.domain.rules.StaleEdit when somebody changed the track since {@code readVersion}
     */
    @May(Action.EDIT_TRACK)
    public void describe(
            String trackCode,
            long readVersion,
            TrackDescription description,
            Set<String> themeCodes,
            Set<Deliverable> deliverables) {
        TrackFocus focus = new TrackFocus(themes.list(themeCodes), deliverables);
        own(tracks.get(trackCode)).describe(description, focus, readVersion);
    }

    /** Adds a run to the track. */
    @May(Action.EDIT_TRACK)
    public void offer(String trackCode, LocalDate intake, LocalDate endsOn, int places) {
        own(tracks.get(trackCode)).offer(intake, endsOn, places);
    }

    /** Sets an offering's end and places. */
    @May(Action.EDIT_TRACK)
    public void plan(long offeringId, long readVersion, LocalDate endsOn, int places) {
        Offering offering = tracks.getOfferingForPlacing(offeringId);
        own(offering.getTrack());
        offering.plan(endsOn, places, readVersion);
    }

    private Track own(Track track) {
        if (caller.role().filter(role -> role == Role.COORDINATOR).isPresent()) {
            caller.requireStandsFor(track.getInstitution());
        }
        return track;
    }
}
