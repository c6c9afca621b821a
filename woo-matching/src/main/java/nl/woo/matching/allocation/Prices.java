package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a place in each offering is worth: the prices for which the questions, each taking what is best for it, ask about
 * as much as there is. Any prices bound what a plan can be worth: all places at their price, and for each question what
 * its best option is worth beyond the prices it pays. The lower this bound, the better the prices.
 */
final class Prices extends Descent {
    private static final double SHRINKING = 0.5;
    private static final double ENOUGH = 1e-8;

    private final Problem problem;
    private final Lanes lanes;
    private final List<Demand> demands;
    private final long[] choice;
    private final double[] at;
    private final double[] direction;
    private final long[] asked;
    private final int[] usage;
    private final long[] best;

    /** What the questions of one lane ask for. */
    private static final class Demand {
        private final Pricer pricer;
        private final int[] usage;
        private long value;

        Demand(Problem problem) {
            pricer = new Pricer(problem, 1);
            usage = new int[problem.offerings];
        }
    }

    Prices(Problem problem, Lanes lanes, BooleanSupplier stopped) {
        super(0, SHRINKING, ENOUGH, stopped);
        this.problem = problem;
        this.lanes = lanes;
        demands = lanes.each(lane -> new Demand(problem));
        choice = new long[problem.questions];
        at = new double[problem.offerings];
        direction = new double[problem.offerings];
        asked = new long[problem.offerings];
        best = new long[problem.offerings];
        usage = new int[problem.offerings];
    }

    /** The prices of the lowest bound, by offering, in units. */
    long[] best() {
        return best;
    }

    @Override
    void keep() {
        System.arraycopy(asked, 0, best, 0, best.length);
    }

    @Override
    void goBack() {
        for (int o = 0; o < at.length; o++) {
            at[o] = best[o];
        }
        Arrays.fill(direction, 0);
    }

    @Override
    void move(double distance) {
        double length = 0;
        for (int o = 0; o < at.length; o++) {
            direction[o] = MEMORY * direction[o] + usage[o] - problem.places[o];
            if (direction[o] < 0 && at[o] <= 0) {
                direction[o] = 0;
            }
            length += direction[o] * direction[o];
        }
        if (length > 0) {
            double step = distance / length;
            for (int o = 0; o < at.length; o++) {
                at[o] = Math.max(0, at[o] + step * direction[o]);
            }
        }
    }

    @Override
    long evaluate() {
        for (int o = 0; o < at.length; o++) {
            asked[o] = Math.round(at[o]);
        }
        lanes.run(demands, this::ask);
        long value = 0;
        Arrays.fill(usage, 0);
        for (Demand demand : demands) {
            value += demand.value;
            for (int o = 0; o < usage.length; o++) {
                usage[o] += demand.usage[o];
            }
        }
        for (int o = 0; o < asked.length; o++) {
            value += problem.places[o] * asked[o];
        }
        return value;
    }

    private void ask(Demand demand, int from, int to) {
        demand.value = 0;
        Arrays.fill(demand.usage, 0);
        for (int q = from; q < to; q++) {
            demand.value += demand.pricer.best(q, asked, null, choice[q]);
            choice[q] = demand.pricer.option();
            for (int i = 0; i < Option.size(choice[q]); i++) {
                demand.usage[problem.offeringAt(q, choice[q], i)]++;
            }
        }
    }
}
