package nl.woo.matching.engine.text;

import java.util.Map;
import java.util.Optional;

/**
 * A thing that questions and tracks can both speak of, told apart by its name.
 *
 * @param themes weight by theme code
 * @param level name of the kind of education that usually takes it up
 */
public record Concept(String name, Kind kind, Map<String, Integer> themes, Optional<String> level) {

    /** What a concept tells of a question. */
    public enum Kind {
        SUBJECT,
        ACTIVITY,
        OUTSIDE,
        PREPARATION,
        PARTS
    }

    public Concept {
        themes = Map.copyOf(themes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Concept concept && concept.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
