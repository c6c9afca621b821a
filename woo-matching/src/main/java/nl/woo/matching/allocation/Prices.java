package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a place in each offering is worth: the prices for which the questions, each taking what is best for it, ask about
 * as much as there is. Any prices bound what a plan can be worth: all places at their price, and for each question what
 * its best option is worth beyond the prices it pays. The lower this bound, the better the prices.
 *
 * <p>They are found by the subgradient method (Held, Wolfe and Crowder 1974) along a direction that remembers the last
 * ones (Camerini, Fratta and Maffioli 1975), with steps after Polyak (1969) toward a target below the best bound so far.
 */
final class Prices {
    private static final double MEMORY = 0.75;
    private static final int PATIENCE = 5;
    private static final double FIRST_TARGET = 0.1;
    private static final double SHRINKING = 0.5;
    private static final double GROWING = 1.3;
    private static final double MUCH = 0.3;
    private static final double ENOUGH = 1e-8;
    private static final double LITTLE = 0.05;

    private final Problem problem;
    private final Lanes lanes;
    private final BooleanSupplier stopped;
    private final List<Demand> demands;
    private final long[] choice;
    private final double[] at;
    private final double[] direction;
    private final long[] asked;
    private final int[] usage;
    private final long[] best;
    private long bound = Long.MAX_VALUE;
    private double ahead;

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
        this.stopped = stopped;
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

    /** The lowest bound so far, in units. */
    long bound() {
        return bound;
    }

    /** The prices of the lowest bound, by offering, in units. */
    long[] best() {
        return best;
    }

    /**
     * Goes on from where it stood.
     *
     * @param floor what a plan is known to be worth, in units
     */
    void descend(int evaluations, long floor) {
        int since = 0;
        for (int step = 0; step < evaluations && bound > floor && !isStopped(); step++) {
            long value = evaluate();
            if (ahead == 0) {
                ahead = FIRST_TARGET * (double) value;
            }
            long lowered = Math.max(0, bound - value);
            if (lowered > 0) {
                bound = value;
                System.arraycopy(asked, 0, best, 0, best.length);
            }
            ahead *= step > 0 && lowered > MUCH * ahead ? GROWING : 1;
            since = lowered > LITTLE * ahead ? 0 : since + 1;
            if (ahead < ENOUGH * bound) {
                return;
            }
            if (since > PATIENCE) {
                ahead *= SHRINKING;
                since = 0;
                startAt(best);
            } else {
                move(value - Math.max((double) floor, bound - ahead));
            }
        }
    }

    /** Goes on from other prices, such as those of a round that was much the same. */
    void startAt(long[] prices) {
        for (int o = 0; o < at.length; o++) {
            at[o] = prices[o];
        }
        Arrays.fill(direction, 0);
    }

    private boolean isStopped() {
        return bound < Long.MAX_VALUE && stopped.getAsBoolean();
    }

    private void move(double distance) {
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

    private long evaluate() {
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
