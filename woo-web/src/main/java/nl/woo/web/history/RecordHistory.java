package nl.woo.web.history;

import java.io.Serializable;
import java.util.List;

/**
 * What a page shows of a record's history.
 *
 * @param acts newest first
 * @param oldest the id of the oldest entry shown
 * @param older whether there is more
 */
public record RecordHistory(List<HistoryView> acts, long oldest, boolean older) implements Serializable {
    public RecordHistory {
        acts = List.copyOf(acts);
    }

    public List<HistoryView> getActs() {
        return acts;
    }

    public boolean isOlder() {
        return older;
    }
}
