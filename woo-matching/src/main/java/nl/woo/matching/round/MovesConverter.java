package nl.woo.matching.round;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woo.matching.allocation.Move;

/** Keeps moves as text, one a line: {@code V037 > 12+13}; as many as fit into the column. */
@Converter
public class MovesConverter implements AttributeConverter<List<Move>, String> {
    private static final int LONGEST = 2000;

    @Override
    public String convertToDatabaseColumn(List<Move> moves) {
        if (moves == null || moves.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (Move move : moves) {
            String line = move.question() + " " + String.join("+", move.from()) + ">" + String.join("+", move.to());
            if (text.length() + line.length() + 1 > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }

    @Override
    public List<Move> convertToEntityAttribute(String text) {
        List<Move> moves = new ArrayList<>();
        if (text != null) {
            text.lines().forEach(line -> moves.add(move(line)));
        }
        return moves;
    }

    private static Move move(String line) {
        int space = line.indexOf(' ');
        int arrow = line.indexOf('>', space);
        return new Move(
                line.substring(0, space), ids(line.substring(space + 1, arrow)), ids(line.substring(arrow + 1)));
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\+", -1));
    }
}
