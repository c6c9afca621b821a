package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every plan of a small round. */
final class EveryPlan {
    private final Round round;
    private final PlanCheck check;
    private final List<Placement> placements = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;

    private EveryPlan(Round round) {
        this.round = round;
        check = new PlanCheck(round);
    }

    /** The value of the best plan; nothing when no plan keeps the rules. */
    static Optional<Double> best(Round round) {
        EveryPlan all = new EveryPlan(round);
        all.from(0);
        return all.best < 0 ? Optional.empty() : Optional.of(all.best);
    }

    private void from(int q) {
        if (q == round.questions().size()) {
            double value = check.value(placements);
            if (value > best && check.violations(placements).isEmpty()) {
                best = value;
            }
            return;
        }
        from(q + 1);
        Question question = round.questions().get(q);
        List<String> ids =
                question.candidates().stream().map(Candidate::offering).toList();
        int most = question.multiLevel() ? 3 : 1;
        for (int chosen = 1; chosen < (1 << ids.size()); chosen++) {
            if (Integer.bitCount(chosen) <= most) {
                placements.add(new Placement(question.id(), subset(ids, chosen)));
                if (mayStand()) {
                    from(q + 1);
                }
                placements.remove(placements.size() - 1);
            }
        }
    }

    /** Whether the last placement can stand at all; minimums and pins are seen when the plan is complete. */
    private boolean mayStand() {
        return check.violations(placements).stream()
                .allMatch(broken -> broken.contains("below its minimum") || broken.contains("is pinned"));
    }

    private static List<String> subset(List<String> ids, int chosen) {
        List<String> subset = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (((chosen >> i) & 1) == 1) {
                subset.add(ids.get(i));
            }
        }
        return subset;
    }
}
