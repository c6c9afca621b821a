package nl.woo.domain.exchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.history.Change;

/** What an import changes, line by line; empty when the portal already says what the files say. */
public record ImportPlan(List<Line> lines) implements Serializable {
    /** What kinds of record an import touches, in the order in which a plan lists them. */
    public enum Kind {
        THEME("Theme"),
        INSTITUTION("Institution"),
        PROGRAMME("Programme"),
        TRACK("Track"),
        OFFERING("Offering"),
        COMPANY("Company"),
        QUESTION("Question");

        private final String record;

        Kind(String record) {
            this.record = record;
        }

        /** The name of the record's class, as in bundle keys {@code kind.<Kind>} and {@code <Kind>.<field>}. */
        public String record() {
            return record;
        }
    }

    /** What happens to a record. A retired record takes nothing new, and stays. */
    public enum Effect {
        ADDED,
        CHANGED,
        RETIRED
    }

    /**
     * What happens to one record.
     *
     * @param label the words by which people know the record
     * @param changes the fields that change, with their values written as the history writes them; empty unless changed
     */
    public record Line(Kind kind, Effect effect, String label, List<Change> changes) implements Serializable {
        public Line {
            changes = List.copyOf(changes);
        }
    }

    public ImportPlan {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    public long count(Kind kind, Effect effect) {
        return list(kind).stream().filter(line -> line.effect() == effect).count();
    }

    public List<Line> list(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** The kinds that have lines, in order. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> lines.stream().anyMatch(line -> line.kind() == kind))
                .toList();
    }
}
