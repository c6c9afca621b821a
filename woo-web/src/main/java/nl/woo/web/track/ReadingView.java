package nl.woo.web.track;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woo.matching.engine.Deliverable;
import nl.woo.matching.engine.TrackReading;

/** What the engine makes of a track's text, with the words it rests on. */
public record ReadingView(List<ThemeRead> themes, List<DeliverableRead> deliverables) implements Serializable {
    /** A theme that the text comes near to. */
    public record ThemeRead(String name, String words) implements Serializable {}

    /** Work that the text says students hand over. */
    public record DeliverableRead(Deliverable deliverable, String words) implements Serializable {}

    /** @param themeNames the names of the themes in use, by code */
    static ReadingView of(TrackReading reading, Map<String, String> themeNames) {
        return new ReadingView(
                reading.themes().stream()
                        .map(theme -> new ThemeRead(
                                themeNames.getOrDefault(theme.code(), theme.code()), quoted(theme.words())))
                        .toList(),
                reading.deliverables().stream()
                        .map(wanted -> new DeliverableRead(wanted.deliverable(), quoted(wanted.words())))
                        .toList());
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
    }
}
