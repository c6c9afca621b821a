package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outcome of a planning round.
 *
 * @param value the total value of the placements
 * @param bound no plan for this round has a higher value; proven
 * @param seconds how long it took
 * @param placements in the order of the round's questions
 * @param prices one for each offering, in the order of the round
 * @param unplaced the questions left out, in the order of the round
 */
public record Plan(
        double value,
        double bound,
        double seconds,
        List<Placement> placements,
        List<Price> prices,
        List<Unplaced> unplaced) {
    public Plan {
        placements = List.copyOf(placements);
        prices = List.copyOf(prices);
        unplaced = List.copyOf(unplaced);
    }

    /** Who changes place when this plan follows the present one, those who lose theirs last. */
    public List<Move> changesFrom(List<Placement> present) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        present.forEach(placement -> before.put(placement.question(), placement.offerings()));
        List<Move> changes = new ArrayList<>();
        for (Placement placement : placements) {
            List<String> had = before.remove(placement.question());
            if (had == null || !Set.copyOf(had).equals(Set.copyOf(placement.offerings()))) {
                changes.add(new Move(placement.question(), had == null ? List.of() : had, placement.offerings()));
            }
        }
        before.forEach((question, had) -> changes.add(new Move(question, had, List.of())));
        return changes;
    }

    /** By which share of the bound a better plan could be better at most; 0 when this plan is proven the best. */
    public double gap() {
        return bound <= value ? 0 : (bound - value) / bound;
    }
}
