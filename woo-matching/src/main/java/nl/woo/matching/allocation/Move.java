package nl.woo.matching.allocation;

import java.util.List;

/**
 * A question that changes its place.
 *
 * @param from the offerings it leaves; empty when it had none
 * @param to the offerings it takes; empty when it gets none
 */
public record Move(String question, List<String> from, List<String> to) {
    public Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
