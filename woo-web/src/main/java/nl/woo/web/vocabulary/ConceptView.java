package nl.woo.web.vocabulary;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A concept with its words.
 *
 * @param facts what it stands for, by name
 * @param groups the words that come with the portal, strongest first
 * @param own what the workplace added; null when it added nothing
 */
public record ConceptView(String name, List<Fact> facts, List<WordGroup> groups, OwnView own) implements Serializable {
    /** A fact about a concept. */
    public record Fact(String label, String value) implements Serializable {}

    /** Words of one language and strength. */
    public record WordGroup(String title, int count, String words) implements Serializable {}

    /**
     * Own words.
     *
     * @param recordId of the record, for its history
     * @param lines as they are written
     * @param takenBack whether questions are read without them
     * @param signed who wrote them, and when
     */
    public record OwnView(
            long recordId, String concept, long version, String lines, int words, boolean takenBack, String signed)
            implements Serializable {}

    public ConceptView {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
    }

    Optional<OwnView> ownWords() {
        return Optional.ofNullable(own);
    }
}
