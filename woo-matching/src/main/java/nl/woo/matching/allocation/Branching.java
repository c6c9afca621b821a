package nl.woo.matching.allocation;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Looks for a plan that is worth more than a floor by branch and bound (Land and Doig 1960): what cannot be in such a plan
 * at the prices of a branch is left out of it, and a branch that may hold one still is split in two, each with prices of
 * its own.
 */
final class Branching {
    private static final int EVALUATIONS = 25;
    private static final double EVEN = 0.5;

    private final Problem problem;
    private final BooleanSupplier stopped;
    private final long[] coming;
    private final long[] leaving;
    private long[] best;
    private long floor;
    private long left;
    private boolean conclusive = true;

    /**
     * @param floor what the plan has to be worth more than, in units
     * @param work how many options and candidates it may look at before it gives up
     */
    Branching(Problem problem, long floor, long work, BooleanSupplier stopped) {
        this.problem = problem;
        this.floor = floor;
        this.left = work;
        this.stopped = stopped;
        coming = new long[problem.candidates()];
        leaving = new long[problem.candidates()];
    }

    /** The best plan found: the option of each question. */
    Optional<long[]> best() {
        return Optional.ofNullable(best);
    }

    /** What the best plan found is worth, in units; the floor when none was found. */
    long value() {
        return floor;
    }

    /** How many options and candidates it may look at still. */
    long workLeft() {
        return left;
    }

    /** Whether what was explored holds no plan worth more than {@link #value}; false when it gave up. */
    boolean isConclusive() {
        return conclusive;
    }

    /** @param around prices of more than the branch, to begin at */
    void explore(Branch branch, FinePrices around) {
        left -= (long) EVALUATIONS * (branch.size() + problem.candidates());
        conclusive = conclusive && left >= 0 && !stopped.getAsBoolean();
        if (!conclusive || branch.isEmpty()) {
            return;
        }
        if (branch.isDecided()) {
            take(branch.plan());
            return;
        }
        FinePrices prices = around.within(branch, Math.max(1, around.bound() - floor));
        prices.descend(EVALUATIONS, floor);
        if (prices.bound() > floor) {
            split(narrowed(branch, prices), prices);
        }
    }

    private void take(long[] plan) {
        WorkingPlan candidate = new WorkingPlan(problem);
        for (int q = 0; q < plan.length; q++) {
            if (!candidate.welcome(q, plan[q])) {
                return;
            }
            candidate.move(q, plan[q]);
        }
        if (candidate.value() > floor && candidate.keepsPlacesAndMinimums()) {
            floor = candidate.value();
            best = plan;
        }
    }

    /** Without what no plan above the floor has. */
    private Branch narrowed(Branch branch, FinePrices prices) {
        long gap = prices.bound() - floor;
        Asker asker = branch.asker();
        Branch fewer = branch;
        prices.putLosses(coming, leaving);
        for (int q = 0; q < problem.questions; q++) {
            if (branch.options(q).length > 1) {
                int own = q;
                long top = asker.best(q, prices.best(), prices.candidateBest(), Option.NONE);
                fewer = fewer.with(
                        q,
                        option -> top
                                        - problem.net(own, option, prices.best(), prices.candidateBest())
                                        + lossOfOfferings(own, option)
                                < gap);
            }
        }
        for (int o = 0; o < problem.offerings; o++) {
            if (!fewer.mustRun()[o] && prices.lossOfClosing(o) >= gap) {
                fewer = fewer.running(o);
            }
        }
        return fewer;
    }

    private long lossOfOfferings(int q, long option) {
        long loss = 0;
        for (int c = problem.start[q]; c < problem.start[q + 1]; c++) {
            loss += problem.contains(q, option, problem.offering[c]) ? coming[c] : leaving[c];
        }
        return loss;
    }

    /** Tells apart the plans in which a question comes to an offering and those in which it does not. */
    private void split(Branch branch, FinePrices prices) {
        int q = -1;
        int c = -1;
        double nearest = Double.MAX_VALUE;
        for (int asker = 0; asker < problem.questions; asker++) {
            for (int at = problem.start[asker]; at < problem.start[asker + 1]; at++) {
                double far = Math.abs(prices.came(at) - EVEN);
                if (far < nearest && isOpen(branch.options(asker), asker, problem.offering[at])) {
                    nearest = far;
                    q = asker;
                    c = at;
                }
            }
        }
        if (c < 0) {
            explore(branch, prices);
            return;
        }
        int asker = q;
        int o = problem.offering[c];
        Branch with = branch.with(q, option -> problem.contains(asker, option, o));
        Branch without = branch.with(q, option -> !problem.contains(asker, option, o));
        boolean comesFirst = prices.came(c) >= EVEN;
        explore(comesFirst ? with : without, prices);
        explore(comesFirst ? without : with, prices);
    }

    private boolean isOpen(long[] options, int q, int o) {
        boolean with = false;
        boolean without = false;
        for (long option : options) {
            boolean has = problem.contains(q, option, o);
            with |= has;
            without |= !has;
        }
        return with && without;
    }
}
