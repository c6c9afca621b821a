package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private static final int PROCESSES = 0;
    private static final int SYSTEMS = 1;
    private static final int PICTURES = 2;

    private final Vocabulary vocabulary = Vocabulary.ofOnlineBusiness();
    private final Profile question = Profile.ofQuestion(
            vocabulary,
            List.of(new Profile.Piece(vocabulary.read("Onze vakantiehuisjes zijn twee keer dubbel geboekt."), 1)));

    @Test
    void favoursTracksAboutWhatTurnedOutToHelp() {
        double[] practice =
                practice("booking: process-mapping 40, custom-module -40").of(question);

        assertTrue(practice[PROCESSES] > 0.1);
        assertTrue(practice[SYSTEMS] < -0.1);
        assertEquals(0, practice[PICTURES]);
    }

    @Test
    void neverOutweighsAllElse() {
        assertEquals(Practice.MOST, practice("booking: process-mapping 9000").of(question)[PROCESSES]);
    }

    @Test
    void namesWhatItRestsOn() {
        Practice practice = practice("booking: process-mapping 40");

        assertEquals(List.of("booking"), names(practice.speaking(question, PROCESSES, false)));
        assertEquals(List.of(), names(practice.speaking(question, PROCESSES, true)));
        assertEquals(List.of(), names(practice.speaking(question, PICTURES, false)));
    }

    private static List<String> names(List<Concept> concepts) {
        return concepts.stream().map(Concept::name).toList();
    }

    private Practice practice(String lessons) {
        double[][] offered = new double[3][vocabulary.concepts().size()];
        offered[PROCESSES][index("process-mapping")] = 1;
        offered[SYSTEMS][index("custom-module")] = 1;
        offered[PICTURES][index("video-photo")] = 1;
        double[] rarity = new double[vocabulary.concepts().size()];
        Arrays.fill(rarity, 1);
        return new Practice(Lessons.of(lessons), vocabulary.concepts(), offered, rarity);
    }

    private int index(String concept) {
        return vocabulary.find(concept).orElseThrow().index();
    }
}
