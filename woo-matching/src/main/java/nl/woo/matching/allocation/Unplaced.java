package nl.woo.matching.allocation;

import java.util.List;

/**
 * A question that got no place, and why.
 *
 * @param offering where it came closest to a place; empty when it has no candidate
 * @param moves who would have to move or leave if it were placed there; only with {@link Reason#OTHERS_GAIN_MORE}
 * @param loss by how much the total value would fall then, 0 or more
 */
public record Unplaced(String question, Reason reason, String offering, List<Move> moves, double loss) {
    /** Why a question has no place. */
    public enum Reason {
        /** No offering suits it at all. */
        NO_CANDIDATE,
        /** None of its candidates has any place this round. */
        NO_PLACES,
        /** Its company already has a place in each candidate that has places. */
        COMPANY_ALREADY_THERE,
        /** Its candidates do not run: too few questions would come. */
        BELOW_MINIMUM,
        /** Placing it costs others more than it brings. */
        OTHERS_GAIN_MORE
    }

    public Unplaced {
        moves = List.copyOf(moves);
    }
}
