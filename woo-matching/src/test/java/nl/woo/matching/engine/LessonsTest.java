package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonsTest {
    @Test
    void readsWhatIsServedByWhat() {
        Lessons lessons = Lessons.of("# learnt\n\nbooking: process-mapping 17, booking -8\n");

        assertEquals(Map.of("process-mapping", 0.17, "booking", -0.08), lessons.on("booking"));
        assertEquals(Map.of(), lessons.on("security"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "booking: process-mapping", "booking: process-mapping much"})
    void refusesWhatIsNoLesson(String line) {
        assertThrows(IllegalArgumentException.class, () -> Lessons.of(line));
    }

    @Test
    void knowsTheVocabularysConcepts() {
        Vocabulary vocabulary = Vocabulary.ofOnlineBusiness();

        assertFalse(Lessons.SHIPPED.asked().isEmpty());
        for (String asked : Lessons.SHIPPED.asked()) {
            assertTrue(vocabulary.find(asked).isPresent(), asked);
            Lessons.SHIPPED
                    .on(asked)
                    .keySet()
                    .forEach(about -> assertTrue(vocabulary.find(about).isPresent(), about));
        }
    }
}
