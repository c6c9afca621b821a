package nl.woo.matching.engine.text;

import java.util.Map;
import java.util.Optional;

/**
 * A thing that questions and tracks can both speak of.
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
}
