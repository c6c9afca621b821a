package nl.woo.web.company;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a timeline in the caller's words.
 *
 * @param schoolYear the heading that begins above the row; empty when it goes on
 * @param date the day, or the day and time
 * @param institution in whose lane it stands, in full
 * @param lane the number of that lane, from 0
 * @param lanes how each lane looks at this row: empty, {@code loopt}, {@code loopt start} or {@code loopt eind}
 * @param look how the dot looks: empty, {@code vol}, {@code straks}
 * @param icon the name of the dot's icon
 * @param headline what happened
 * @param text in people's own words; may be empty
 * @param author who wrote it; empty for what is to come
 * @param own whether only the lane's institution sees it
 * @param questionCode what it is about; may be null
 */
public record TimelineRow(
        String schoolYear,
        String date,
        String institution,
        int lane,
        List<String> lanes,
        String look,
        String icon,
        String headline,
        String text,
        String author,
        boolean own,
        String questionCode)
        implements Serializable {
    public TimelineRow {
        lanes = List.copyOf(lanes);
    }
}
