package nl.woo.matching.vocabulary;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Own words as somebody writes them, not yet saved. What it says of a concept takes the place of that concept's own words;
 * what it does not mention stays.
 *
 * @param text in the form of vocabulary.txt
 * @param read the version of each concept's own words when they were read
 */
public record VocabularyDraft(String text, Map<String, Long> read) implements Serializable {
    public VocabularyDraft {
        text = text == null ? "" : text;
        read = Map.copyOf(read);
    }

    /** An empty one, of somebody who has read these. */
    public static VocabularyDraft after(List<OwnWords> present) {
        return new VocabularyDraft("", versions(present));
    }

    /** With another text. */
    public VocabularyDraft with(String other) {
        return new VocabularyDraft(other, read);
    }

    /** The same text, of somebody who has read the own words anew: saving it replaces what others wrote meanwhile. */
    public VocabularyDraft readAgain(List<OwnWords> present) {
        return new VocabularyDraft(text, versions(present));
    }

    private static Map<String, Long> versions(List<OwnWords> present) {
        Map<String, Long> versions = new HashMap<>();
        present.forEach(own -> versions.put(own.getConcept(), own.getVersion()));
        return versions;
    }

    /** With the concept at the end, unless it mentions it already. */
    public VocabularyDraft with(ConceptBlock block) {
        if (find(block.concept()).isPresent()) {
            return this;
        }
        String before = text.isBlank() ? "" : text.stripTrailing() + "\n\n";
        return with(before + ConceptBlock.textOf(List.of(block)));
    }

    /**
     * With one more word of a concept.
     *
     * @param before the concept as it stands until now; it comes into the draft unless that mentions the concept already
     */
    public VocabularyDraft with(ConceptWord word, ConceptBlock before) {
        return with(ConceptBlock.textOf(with(before).blocks().stream()
                .map(block -> block.concept().equals(before.concept()) ? block.with(word) : block)
                .toList()));
    }

    public List<ConceptBlock> blocks() {
        return ConceptBlock.listOf(text);
    }

    /** With nothing but this concept. */
    public VocabularyDraft only(String concept) {
        return with(
                find(concept).map(block -> ConceptBlock.textOf(List.of(block))).orElse(""));
    }

    private Optional<ConceptBlock> find(String concept) {
        return blocks().stream()
                .filter(block -> block.concept().equals(concept))
                .findFirst();
    }

    /** Whether somebody changed the own words since they were read. */
    public boolean isStale(OwnWords own) {
        return readVersion(own.getConcept()) != own.getVersion();
    }

    /** The version read; 0 when the concept had no own words. */
    long readVersion(String concept) {
        return read.getOrDefault(concept, 0L);
    }
}
