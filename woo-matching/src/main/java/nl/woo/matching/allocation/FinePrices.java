package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * The bound that knows minimums and companies. Where an offering has either, every candidate has a price of its own, so
 * that the offering too may choose ({@link Guests}). What the questions choose and what the offerings choose, both at
 * these prices, together bound what a plan can be worth (Lagrangian decomposition, Guignard and Kim 1987). Other
 * offerings have one price, as in {@link Prices}.
 */
final class FinePrices extends Descent {
    private static final double SHRINKING = 0.6;
    private static final double ENOUGH = 3e-8;
    private static final double FIRST_AHEAD = 0.01;
    private static final double LATELY = 0.05;
    private static final double UNKNOWN = 0.5;

    private final Problem problem;
    private final Lanes lanes;
    private final Guests guests;
    private final List<Demand> demands;
    private final BooleanSupplier stopped;
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
    private final double[] came;

    /** What the questions of one lane ask for. */
    private static final class Demand {
        private final Asker asker;
        private long value;

        Demand(Asker asker) {
            this.asker = asker;
        }
    }

    private FinePrices(
            Problem problem,
            Lanes lanes,
            IntFunction<Asker> askers,
            Guests guests,
            double ahead,
            BooleanSupplier stopped) {
        super(ahead, SHRINKING, ENOUGH, stopped);
        this.problem = problem;
        this.lanes = lanes;
        this.guests = guests;
        this.stopped = stopped;
        demands = lanes.each(lane -> new Demand(askers.apply(lane)));
        int all = problem.candidates();
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
        came = new double[all];
        Arrays.fill(ran, UNKNOWN);
        Arrays.fill(came, UNKNOWN);
    }

    /** Begins at plain prices. */
    static FinePrices from(Problem problem, Lanes lanes, Prices plain, BooleanSupplier stopped) {
        Guests guests = new Guests(problem);
        FinePrices fine = new FinePrices(
                problem, lanes, lane -> new Pricer(problem, 1), guests, FIRST_AHEAD * plain.bound(), stopped);
        for (int o = 0; o < problem.offerings; o++) {
            if (guests.choosy(o)) {
                for (int c : guests.candidates(o)) {
                    fine.candidateBest[c] = plain.best()[o];
                }
            } else {
                fine.best[o] = plain.best()[o];
            }
        }
        fine.goBack();
        return fine;
    }

    /**
     * Prices for a branch that begin at the best of these.
     *
     * @param ahead how far below the first bound to aim at first, in units
     */
    FinePrices within(Branch branch, long ahead) {
        Guests fewer = new Guests(guests, branch);
        FinePrices inside = new FinePrices(problem, lanes, lane -> branch.asker(), fewer, (double) ahead, stopped);
        System.arraycopy(best, 0, inside.best, 0, best.length);
        System.arraycopy(candidateBest, 0, inside.candidateBest, 0, candidateBest.length);
        System.arraycopy(ran, 0, inside.ran, 0, ran.length);
        System.arraycopy(came, 0, inside.came, 0, came.length);
        inside.goBack();
        return inside;
    }

    /** Whether some offering has a minimum, or some company asks more than once. */
    static boolean areNeeded(Problem problem) {
        return problem.hasMinimums || problem.hasCompanies;
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

    /** How often a question wanted a candidate lately, from 0 to 1. */
    double came(int c) {
        return came[c];
    }

    /** What every plan in which an offering does not run loses against the bound at least, in units. */
    long lossOfClosing(int o) {
        return guests.choosy(o) ? guests.choose(o, problem.places[o], candidateBest, wanted) : 0;
    }

    /**
     * Says what every plan loses against the bound at least, in units, in which a candidate comes to an offering that
     * would not choose it, or does not come to one that would.
     *
     * @param coming where to put it by candidate for coming
     * @param leaving where to put it by candidate for not coming
     */
    void putLosses(long[] coming, long[] leaving) {
        Arrays.fill(coming, 0);
        Arrays.fill(leaving, 0);
        for (int o = 0; o < best.length; o++) {
            if (guests.choosy(o)) {
                guests.choose(o, problem.places[o], candidateBest, wanted);
                guests.putLosses(o, candidateBest, coming, leaving);
            }
        }
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

    @Override
    void keep() {
        System.arraycopy(asked, 0, best, 0, best.length);
        System.arraycopy(candidateAsked, 0, candidateBest, 0, candidateBest.length);
    }

    @Override
    void goBack() {
        for (int o = 0; o < at.length; o++) {
            at[o] = best[o];
        }
        for (int c = 0; c < candidateAt.length; c++) {
            candidateAt[c] = candidateBest[c];
        }
        Arrays.fill(direction, 0);
        Arrays.fill(candidateDirection, 0);
    }

    @Override
    void move(double distance) {
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

    @Override
    long evaluate() {
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
            if (guests.choosy(o)) {
                value += guests.choose(o, problem.places[o], candidateAsked, wanted);
                ran[o] += LATELY * ((guests.runs(o) ? 1 : 0) - ran[o]);
            } else {
                value += problem.places[o] * asked[o];
            }
        }
        return value;
    }

    private void ask(Demand demand, int from, int to) {
        demand.value = 0;
        for (int q = from; q < to; q++) {
            demand.value += demand.asker.best(q, asked, candidateAsked, choice[q]);
            choice[q] = demand.asker.option();
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
        for (int c = 0; c < came.length; c++) {
            came[c] += LATELY * ((wanted[c] ? 1 : 0) - came[c]);
        }
    }
}
