package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The bound that knows minimums and companies. Where an offering has either, every candidate has a price of its own, so
 * that the offering too may choose ({@link Guests}). What the questions choose and what the offerings choose, both at
 * these prices, together bound what a plan can be worth (Lagrangian decomposition, Guignard and Kim 1987). Other
 * offerings have one price, as in {@link Prices}; the descent is the same.
 */
final class FinePrices {
    private static final double MEMORY = 0.75;
    private static final int PATIENCE = 5;
    private static final double SHRINKING = 0.6;
    private static final double GROWING = 1.3;
    private static final double MUCH = 0.3;
    private static final double LITTLE = 0.05;
    private static final double LATELY = 0.05;
    private static final double ENOUGH = 3e-8;

    private final Problem problem;
    private final Lanes lanes;
    private final BooleanSupplier stopped;
    private final List<Demand> demands;
    private final Guests guests;
    private final long[] choice;
    private final boolean[] wanted;
    private final int[] usage;
    private final double[] at;
    private final double[] direction;
    private final double[] candidateAt;
    private final double[] candidateDirection;
    private final long[] asked;
    private final long[] candidateAsked;
    private final long[] best;
    private final long[] candidateBest;
    private final double[] ran;
    private long bound = Long.MAX_VALUE;
    private double ahead;

    /** What the questions of one lane ask for. */
    private static final class Demand {
        private final Pricer pricer;
        private long value;

        Demand(Problem problem) {
            pricer = new Pricer(problem, 1);
        }
    }

    /** @param prices the prices by offering to begin with */
    FinePrices(Problem problem, Lanes lanes, long[] prices, BooleanSupplier stopped) {
        this.problem = problem;
        this.lanes = lanes;
        this.stopped = stopped;
        demands = lanes.each(lane -> new Demand(problem));
        guests = new Guests(problem);
        int all = problem.start[problem.questions];
        choice = new long[problem.questions];
        wanted = new boolean[all];
        usage = new int[problem.offerings];
        at = new double[problem.offerings];
        direction = new double[problem.offerings];
        candidateAt = new double[all];
        candidateDirection = new double[all];
        asked = new long[problem.offerings];
        candidateAsked = new long[all];
        best = new long[problem.offerings];
        candidateBest = new long[all];
        ran = new double[problem.offerings];
        Arrays.fill(ran, 0.5);
        for (int o = 0; o < at.length; o++) {
            if (guests.choosy(o)) {
                for (int c : guests.candidates(o)) {
                    candidateAt[c] = prices[o];
                }
            } else {
                at[o] = prices[o];
            }
        }
    }

    /** Whether some offering has a minimum, or some company asks more than once. */
    static boolean areNeeded(Problem problem) {
        return problem.hasMinimums || problem.hasCompanies;
    }

    /** The lowest bound so far, in units. */
    long bound() {
        return bound;
    }

    /** The prices by offering of the lowest bound; 0 where the candidates have their own. */
    long[] best() {
        return best;
    }

    /** What each candidate pays besides, at the lowest bound. */
    long[] candidateBest() {
        return candidateBest;
    }

    /** How often an offering chose to run lately, from 0 to 1. */
    double runs(int o) {
        return guests.choosy(o) ? ran[o] : 1;
    }

    /** What every plan in which an offering does not run loses against the bound at least, in units. */
    long lossOfClosing(int o) {
        return guests.choosy(o) ? guests.choose(o, problem.places[o], candidateBest, wanted) : 0;
    }

    /** What one more place in each offering adds at these prices, in units. */
    long[] oneMore() {
        long[] more = new long[best.length];
        Arrays.setAll(more, this::oneMore);
        return more;
    }

    private long oneMore(int o) {
        if (!guests.choosy(o)) {
            return best[o];
        }
        long more = guests.choose(o, problem.places[o] + 1, candidateBest, wanted);
        return Math.max(0, more - guests.choose(o, problem.places[o], candidateBest, wanted));
    }

    /**
     * Goes on from where it stood.
     *
     * @param floor what a plan is known to be worth, in units
     * @param distance how far below the present bound to aim at first, in units
     */
    void descend(int evaluations, long floor, double distance) {
        int since = 0;
        ahead = distance;
        for (int step = 0; step < evaluations && bound > floor && !isStopped(); step++) {
            long value = evaluate();
            noteRunning();
            long lowered = Math.max(0, bound - value);
            if (lowered > 0) {
                bound = value;
                System.arraycopy(asked, 0, best, 0, best.length);
                System.arraycopy(candidateAsked, 0, candidateBest, 0, candidateBest.length);
            }
            ahead *= step > 0 && lowered > MUCH * ahead ? GROWING : 1;
            since = lowered > LITTLE * ahead ? 0 : since + 1;
            if (ahead < ENOUGH * bound) {
                return;
            }
            if (since > PATIENCE) {
                ahead *= SHRINKING;
                since = 0;
                startAtBest();
            } else {
                move(value - Math.max((double) floor, bound - ahead));
            }
        }
    }

    private boolean isStopped() {
        return bound < Long.MAX_VALUE && stopped.getAsBoolean();
    }

    private void noteRunning() {
        for (int o = 0; o < ran.length; o++) {
            ran[o] += LATELY * ((guests.runs(o) ? 1 : 0) - ran[o]);
        }
    }

    private void startAtBest() {
        for (int o = 0; o < at.length; o++) {
            at[o] = best[o];
        }
        for (int c = 0; c < candidateAt.length; c++) {
            candidateAt[c] = candidateBest[c];
        }
        Arrays.fill(direction, 0);
        Arrays.fill(candidateDirection, 0);
    }

    private void move(double distance) {
        double length = turn();
        if (length == 0) {
            return;
        }
        double step = distance / length;
        for (int o = 0; o < at.length; o++) {
            if (guests.choosy(o)) {
                for (int c : guests.candidates(o)) {
                    candidateAt[c] += step * candidateDirection[c];
                }
            } else {
                at[o] = Math.max(0, at[o] + step * direction[o]);
            }
        }
    }

    /** Turns the direction toward what is wanted more than there is; gives its length, squared. */
    private double turn() {
        double length = 0;
        for (int o = 0; o < at.length; o++) {
            if (guests.choosy(o)) {
                for (int c : guests.candidates(o)) {
                    int lacking = (wanted[c] ? 1 : 0) - (guests.taken(c) ? 1 : 0);
                    candidateDirection[c] = MEMORY * candidateDirection[c] + lacking;
                    length += candidateDirection[c] * candidateDirection[c];
                }
            } else {
                direction[o] = MEMORY * direction[o] + usage[o] - problem.places[o];
                if (direction[o] < 0 && at[o] <= 0) {
                    direction[o] = 0;
                }
                length += direction[o] * direction[o];
            }
        }
        return length;
    }

    private long evaluate() {
        for (int o = 0; o < at.length; o++) {
            asked[o] = Math.round(at[o]);
        }
        for (int c = 0; c < candidateAt.length; c++) {
            candidateAsked[c] = Math.round(candidateAt[c]);
        }
        lanes.run(demands, this::ask);
        long value = 0;
        for (Demand demand : demands) {
            value += demand.value;
        }
        noteWishes();
        for (int o = 0; o < asked.length; o++) {
            value += guests.choosy(o)
                    ? guests.choose(o, problem.places[o], candidateAsked, wanted)
                    : problem.places[o] * asked[o];
        }
        return value;
    }

    private void ask(Demand demand, int from, int to) {
        demand.value = 0;
        for (int q = from; q < to; q++) {
            demand.value += demand.pricer.best(q, asked, candidateAsked, choice[q]);
            choice[q] = demand.pricer.option();
        }
    }

    private void noteWishes() {
        Arrays.fill(usage, 0);
        Arrays.fill(wanted, false);
        for (int q = 0; q < choice.length; q++) {
            for (int i = 0; i < Option.size(choice[q]); i++) {
                int c = problem.start[q] + Option.position(choice[q], i);
                wanted[c] = true;
                usage[problem.offering[c]]++;
            }
        }
    }
}
