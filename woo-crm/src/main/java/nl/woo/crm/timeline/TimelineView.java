package nl.woo.crm.timeline;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Which entries of a firm's timeline to read.
 *
 * @param kinds of these kinds only; empty for all
 */
public record TimelineView(long companyId, Set<EntryKind> kinds) {
    public TimelineView {
        kinds = Set.copyOf(kinds);
    }

    public static TimelineView all(long companyId) {
        return new TimelineView(companyId, Set.of());
    }

    /** The place of an entry in the order of the timeline: reading goes on with what is older. */
    public record Place(OffsetDateTime at, long id) implements Serializable {
        public static Place of(TimelineEntry entry) {
            return new Place(entry.getAt(), entry.getId());
        }
    }
}
