package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int MOST_WORDS = 14;
    private static final Pattern KEY = Pattern.compile("Reason\\.of\\(\\s*\"([a-zA-Z.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(keys(DUTCH), keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyOfTheRulesHasASentence() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/nl/woo/matching/engine"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertTrue(used.size() > 20, () -> used.toString());
        used.forEach(key -> assertTrue(
                keys(DUTCH).stream()
                        .anyMatch(known -> known.equals(key) || (key.endsWith(".") && known.startsWith(key))),
                key));
    }

    @Test
    void sentencesAreShort() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            for (String key : keys(locale)) {
                String sentence = Explanations.sentence(new Reason(key, List.of("12", "3", "7")), locale);
                assertTrue(sentence.split(" ", -1).length <= MOST_WORDS, sentence);
            }
        }
    }

    @Test
    void factsAreSpokenInTheLanguage() {
        Reason reason = Reason.of("period.after", "2021-02-08", 1);

        assertEquals(
                "De instroom op 8 februari 2021 is 1 week na de gewenste start.", Explanations.sentence(reason, DUTCH));
        assertEquals(
                "The intake on 8 February 2021 is 1 week after the wished start.",
                Explanations.sentence(reason, Locale.FRENCH));
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle(Explanations.BUNDLE, locale).keySet());
    }
}
