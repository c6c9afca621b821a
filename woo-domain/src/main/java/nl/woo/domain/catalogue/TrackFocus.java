package nl.woo.domain.catalogue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What its coordinator says a track is for. Where it says nothing, the track's text is left to tell.
 *
 * @param themes the kinds of question that it takes up, in order of their names; empty when the text is to tell
 * @param deliverables what its students hand over; empty when the text is to tell
 */
public record TrackFocus(List<Theme> themes, Set<Deliverable> deliverables) {
    /** All is left to the text. */
    public static final TrackFocus NONE = new TrackFocus(List.of(), Set.of());

    public TrackFocus {
        themes = themes.stream()
                .distinct()
                .sorted(Comparator.comparing(Theme::getName))
                .toList();
        deliverables = Set.copyOf(deliverables);
    }

    /** The deliverables in the order of their kind. */
    public List<Deliverable> orderedDeliverables() {
        return EnumSet.allOf(Deliverable.class).stream()
                .filter(deliverables::contains)
                .toList();
    }
}
