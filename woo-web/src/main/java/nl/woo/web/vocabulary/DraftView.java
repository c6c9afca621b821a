package nl.woo.web.vocabulary;

import java.io.Serializable;
import java.util.List;

/** What is to be said of a draft. */
final class DraftView {
    private DraftView() {}

    /**
     * A line that cannot be saved.
     *
     * @param text the line as it was typed
     */
    public record WrongRow(int line, String text, String sentence) implements Serializable {}

    /** A concept whose own words somebody else changed meanwhile: as typed, and as they are now. */
    public record Conflict(String concept, String mine, String theirs) implements Serializable {}

    /**
     * What saving would change in a concept's own words.
     *
     * @param title names the concept, and says whether it is new
     * @param added lines and words that come; empty when none
     */
    public record Effect(String title, String added, String removed) implements Serializable {}

    static List<String> linesOf(String text) {
        return List.of(text.split("\\R", -1));
    }
}
