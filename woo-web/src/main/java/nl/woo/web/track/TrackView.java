package nl.woo.web.track;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.question.Placement;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;

/**
 * A track as its page shows it.
 *
 * @param focus what its coordinator set
 * @param reading what its text tells
 */
public record TrackView(
        long id,
        long version,
        String code,
        String programme,
        String institution,
        Level level,
        TrackDescription description,
        FocusView focus,
        ReadingView reading,
        boolean retired,
        List<OfferingView> offerings,
        List<PlacedView> placed)
        implements Serializable {
    /**
     * One run of the track.
     *
     * @param open whether a question can still come in
     */
    public record OfferingView(
            long id,
            long version,
            LocalDate intake,
            LocalDate endsOn,
            LocalDate handInBy,
            int taken,
            int places,
            boolean retired,
            boolean open)
            implements Serializable {
        static OfferingView of(Offering offering, LocalDate today) {
            return new OfferingView(
                    offering.getId(),
                    offering.getVersion(),
                    offering.getIntake(),
                    offering.getEndsOn(),
                    offering.handInBy(),
                    offering.getTaken(),
                    offering.getPlaces(),
                    offering.isRetired(),
                    offering.isOpen(today));
        }

        public int free() {
            return places - taken;
        }
    }

    /** A question that was placed in the track. */
    public record PlacedView(String code, String title, String company, LocalDate intake, QuestionStatus status)
            implements Serializable {
        static PlacedView of(Placement placement) {
            Question question = placement.getProposal().getPart().getQuestion();
            return new PlacedView(
                    question.getCode(),
                    question.getTitle(),
                    question.getCompany().getName(),
                    placement.getProposal().getOffering().getIntake(),
                    placement.getStatus());
        }
    }

    static TrackView of(Track track, ReadingView reading, List<Placement> placements, LocalDate today) {
        return new TrackView(
                track.getId(),
                track.getVersion(),
                track.getCode(),
                track.getProgramme().getName(),
                track.getInstitution().getName(),
                track.getLevel(),
                track.description(),
                FocusView.of(track.focus()),
                reading,
                track.isRetired(),
                track.getOfferings().stream()
                        .map(offering -> OfferingView.of(offering, today))
                        .toList(),
                placements.stream().map(PlacedView::of).toList());
    }
}
