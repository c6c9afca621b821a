package nl.woo.matching.allocation;

import java.util.List;

/**
 * What one more place in an offering is worth.
 *
 * @param value what one more place would add to the total value, at most as far as the prices know; 0 or more
 * @param gain what it adds when the moves are made; never above {@code value}
 * @param moves who would move, the one who takes the new place first; empty when nobody gains
 */
public record Price(String offering, double value, double gain, List<Move> moves) {
    public Price {
        moves = List.copyOf(moves);
    }
}
