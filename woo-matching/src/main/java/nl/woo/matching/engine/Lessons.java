package nl.woo.matching.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What judged questions taught of which tracks serve which needs, by the names of concepts. Concepts that a vocabulary
 * does not have teach nothing.
 */
final class Lessons {
    private static final String FILE = "lessons.txt";
    private static final double HUNDREDTH = 0.01;

    /** What comes with the engine. */
    static final Lessons SHIPPED = shipped();

    private final Map<String, Map<String, Double>> helpedBy;

    private Lessons(Map<String, Map<String, Double>> helpedBy) {
        this.helpedBy = helpedBy;
    }

    private static Lessons shipped() {
        try (InputStream file = Lessons.class.getResourceAsStream(FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param written a line for each concept that is asked for, as in lessons.txt
     * @throws IllegalArgumentException naming the first line that is none
     */
    static Lessons of(String written) {
        Map<String, Map<String, Double>> helpedBy = new HashMap<>();
        written.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(line);
            }
            helpedBy.put(line.substring(0, colon), effects(line.substring(colon + 1)));
        });
        return new Lessons(helpedBy);
    }

    private static Map<String, Double> effects(String written) {
        Map<String, Double> effects = new HashMap<>();
        for (String effect : written.split(",", -1)) {
            String[] words = effect.strip().split(" ", -1);
            if (words.length != 2) {
                throw new IllegalArgumentException(effect);
            }
            effects.put(words[0], Integer.parseInt(words[1]) * HUNDREDTH);
        }
        return effects;
    }

    /** The concepts of which something is known. */
    Set<String> asked() {
        return helpedBy.keySet();
    }

    /** By how much tracks about each other concept serve who asks for this one better, or worse when negative. */
    Map<String, Double> on(String concept) {
        return helpedBy.getOrDefault(concept, Map.of());
    }
}
