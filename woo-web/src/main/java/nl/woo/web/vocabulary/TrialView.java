package nl.woo.web.vocabulary;

import java.io.Serializable;
import java.util.List;
import nl.woo.matching.engine.Category;
import nl.woo.matching.trial.Trial;

/** How a trial goes, and which questions change. */
public record TrialView(Trial.State state, int done, int total, List<Row> rows) implements Serializable {
    /**
     * A question that would be read otherwise.
     *
     * @param before what the portal says now; {@code after} what it would say
     */
    public record Row(String code, String title, Said before, Said after) implements Serializable {
        public boolean themeChanges() {
            return !before.theme().equals(after.theme());
        }

        public boolean categoryChanges() {
            return before.category() != after.category();
        }

        public boolean bestTrackChanges() {
            return !before.bestTrack().equals(after.bestTrack());
        }

        /** Whether the best five, or their order, change. */
        public boolean tracksChange() {
            return !before.tracks().equals(after.tracks());
        }
    }

    /**
     * What is said of a question.
     *
     * @param theme name of the likeliest theme; empty when there is none
     * @param tracks names of the best tracks, best first
     */
    public record Said(String theme, Category category, List<String> tracks) implements Serializable {
        public Said {
            tracks = List.copyOf(tracks);
        }

        /** The name of the best track; empty when there is none. */
        public String bestTrack() {
            return tracks.isEmpty() ? "" : tracks.get(0);
        }
    }

    public TrialView {
        rows = List.copyOf(rows);
    }

    public boolean running() {
        return state == Trial.State.RUNNING;
    }

    public boolean ended() {
        return state == Trial.State.DONE || state == Trial.State.STOPPED;
    }
}
