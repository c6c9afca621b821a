package nl.woo.web.company;

import java.io.Serializable;
import java.util.List;
import nl.woo.crm.timeline.TimelineView.Place;

/**
 * What a page shows of a firm's timeline.
 *
 * @param lanes the institutions, each with a lane of its own
 * @param rows newest first
 * @param oldest where reading goes on; null when nothing is shown
 * @param older whether there is more
 */
public record TimelineShown(List<Lane> lanes, List<TimelineRow> rows, Place oldest, boolean older)
        implements Serializable {
    /** An institution's lane. */
    public record Lane(long id, String name, String shortName) implements Serializable {}

    public TimelineShown {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }
}
