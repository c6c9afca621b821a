package nl.woo.web.company;

import java.util.Set;
import nl.woo.crm.timeline.EntryKind;

/** What to show of a timeline. */
public enum TimelineChoice {
    ALL,
    CONTACT,
    AGREEMENTS,
    PLACEMENTS;

    /** The kinds of entry to read; empty for all. */
    Set<EntryKind> kinds() {
        return switch (this) {
            case ALL -> Set.of();
            case CONTACT -> Set.of(EntryKind.MAIL, EntryKind.CALL, EntryKind.VISIT, EntryKind.NOTE);
            case AGREEMENTS -> Set.of(EntryKind.AGREEMENT);
            case PLACEMENTS -> Set.of(EntryKind.PROPOSAL, EntryKind.PLACEMENT, EntryKind.RESULT, EntryKind.EVALUATION);
        };
    }

    /** Whether contacts that are still to come belong to it. */
    boolean showsPlanned() {
        return this == ALL || this == CONTACT;
    }
}
