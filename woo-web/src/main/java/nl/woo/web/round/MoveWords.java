package nl.woo.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woo.matching.allocation.Move;
import nl.woo.web.text.Texts;

/** Who would move, in sentences. */
@RequestScoped
class MoveWords {
    @Inject
    Texts texts;

    /** @param tracks by offering's id, the name of its track */
    List<String> tell(List<Move> moves, Map<String, String> tracks) {
        return moves.stream().map(move -> tell(move, tracks)).toList();
    }

    private String tell(Move move, Map<String, String> tracks) {
        if (move.from().isEmpty()) {
            return texts.get("round.move.in", move.question(), names(move.to(), tracks));
        }
        if (move.to().isEmpty()) {
            return texts.get("round.move.out", move.question(), names(move.from(), tracks));
        }
        return texts.get("round.move", move.question(), names(move.from(), tracks), names(move.to(), tracks));
    }

    private static String names(List<String> offerings, Map<String, String> tracks) {
        return offerings.stream().map(id -> tracks.getOrDefault(id, id)).collect(Collectors.joining(" + "));
    }
}
