package nl.woo.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import nl.woo.matching.allocation.Move;
import org.junit.jupiter.api.Test;

class MovesConverterTest {
    private final MovesConverter converter = new MovesConverter();

    @Test
    void movesComeBackAsTheyWere() {
        List<Move> moves = List.of(
                new Move("V037", List.of(), List.of("12", "13")),
                new Move("V038", List.of("12"), List.of("14")),
                new Move("V039", List.of("14"), List.of()));
        assertEquals(moves, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(moves)));
    }

    @Test
    void noMovesAreNothing() {
        assertNull(converter.convertToDatabaseColumn(List.of()));
        assertEquals(List.of(), converter.convertToEntityAttribute(null));
    }

    @Test
    void aLongChainIsCutBetweenMoves() {
        List<Move> moves = Collections.nCopies(500, new Move("V037", List.of("12"), List.of("13")));
        String text = converter.convertToDatabaseColumn(moves);
        assertTrue(text.length() <= 2000, text);
        assertEquals(
                new Move("V037", List.of("12"), List.of("13")),
                converter.convertToEntityAttribute(text).get(100));
    }
}
