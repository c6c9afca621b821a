package nl.woo.matching.engine.text;

import java.util.Map;
import java.util.Optional;

/**
 * A thing that questions and tracks can both speak of, told apart by its name.
 *
 * @param index its place among the concepts of its vocabulary, from 0
 * @param themes weight by theme code
 * @param level name of the kind of education that usually takes it up
 * @param wants weight by name of the kind of deliverable that it asks for
 * @param near how near other concepts are, in tenths, by their name
 * @param because for what lies outside: what it is recognised as; empty when just outside
 */
public record Concept(
        int index,
        String name,
        Kind kind,
        Map<String, Integer> themes,
        Optional<String> level,
        Map<String, Integer> wants,
        Map<String, Integer> near,
        String because) {

    /** What a concept tells of a question. */
    public enum Kind {
        /** What it is about. */
        SUBJECT,
        /** What is to be done. */
        ACTIVITY,
        /** No work for students. */
        OUTSIDE,
        /** Something must be ready first. */
        PREPARATION,
        /** Something that a track asks for is there. */
        READY,
        /** It falls into parts. */
        PARTS,
        /** It cannot wait. */
        URGENT,
        /** It can wait. */
        CALM,
        /** It is little work. */
        SMALL,
        /** It is much work. */
        LARGE,
        /** Nothing: words that look like a term or a slip of one, and are neither. */
        ORDINARY
    }

    public Concept {
        themes = Map.copyOf(themes);
        wants = Map.copyOf(wants);
        near = Map.copyOf(near);
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
