package nl.woo.matching.allocation;

import java.util.Arrays;

/**
 * Decides which offerings with a minimum run. One that is not decided yet is filled to its minimum or emptied, whichever
 * costs less; afterwards each decision is tried the other way round, and kept that way when the plan gains.
 */
final class Running {
    private static final long ANY_COST = Long.MAX_VALUE / 4;
    private static final int ROUNDS = 4;
    private static final double DOUBT = 0.02;

    private final Problem problem;
    private final WorkingPlan plan;
    private final Improving improving;
    private final RoomSearch rooms;
    private final FillSearch fills;

    Running(WorkingPlan plan, Improving improving, RoomSearch rooms, FillSearch fills) {
        this.plan = plan;
        this.improving = improving;
        this.rooms = rooms;
        this.fills = fills;
        problem = plan.problem;
    }

    /** Decides about every offering that has a minimum, the ones nearest to it first. */
    void decide() {
        Integer[] order = new Integer[problem.offerings];
        Arrays.setAll(order, o -> o);
        Arrays.sort(order, (one, other) -> Integer.compare(lacking(one), lacking(other)));
        for (int o : order) {
            if (hasMinimum(o) && !plan.closed(o)) {
                decide(o);
            }
        }
        plan.forget();
    }

    /** Lets run what runs in most of the dual's answers, and closes the rest. */
    void follow(FinePrices prices) {
        for (int o = 0; o < problem.offerings; o++) {
            if (hasMinimum(o) && !problem.mustRun[o] && prices.runs(o) < 0.5) {
                empty(o);
            }
        }
        plan.forget();
    }

    /** Lets run what has its minimum in the plan as it is, and closes the rest. */
    void adopt() {
        for (int o = 0; o < problem.offerings; o++) {
            if (hasMinimum(o)) {
                if (lacking(o) > 0) {
                    plan.close(o);
                } else {
                    plan.run(o);
                }
            }
        }
    }

    private boolean hasMinimum(int o) {
        return problem.minimum[o] > 1;
    }

    private int lacking(int o) {
        return problem.minimum[o] - plan.usage(o);
    }

    private void decide(int o) {
        int mark = plan.mark();
        long filled = fillToMinimum(o) ? plan.value() : Long.MIN_VALUE;
        if (problem.mustRun[o] || (lacking(o) <= 0 && plan.mark() == mark)) {
            return;
        }
        long[] there = plan.options();
        plan.undo(mark);
        long emptied = empty(o) ? plan.value() : Long.MIN_VALUE;
        if (filled > emptied) {
            plan.undo(mark);
            plan.run(o);
            plan.become(there);
        }
    }

    private boolean fillToMinimum(int o) {
        plan.leaveOpen(o);
        while (plan.usage(o) < problem.minimum[o]) {
            if (fills.fill(o, -ANY_COST) == Long.MIN_VALUE) {
                return false;
            }
        }
        plan.run(o);
        return true;
    }

    private boolean empty(int o) {
        plan.close(o);
        while (plan.usage(o) > 0) {
            if (rooms.makeRoom(o, -1, ANY_COST) == Long.MAX_VALUE) {
                return false;
            }
        }
        return true;
    }

    /** Tries every decision that the prices are in doubt about the other way round, until none gains. */
    void reconsider(FinePrices prices) {
        for (int round = 0; round < ROUNDS; round++) {
            long before = plan.value();
            for (int o = 0; o < problem.offerings; o++) {
                if (hasMinimum(o) && !problem.mustRun[o] && isDoubtful(prices.runs(o))) {
                    reconsider(o);
                }
            }
            if (plan.value() == before) {
                return;
            }
        }
    }

    private static boolean isDoubtful(double runs) {
        return runs > DOUBT && runs < 1 - DOUBT;
    }

    private void reconsider(int o) {
        boolean ran = plan.runs(o);
        long before = plan.value();
        int mark = plan.mark();
        boolean done = ran ? empty(o) : fillToMinimum(o);
        if (done) {
            improving.settleAround(mark);
        }
        if (done && plan.value() > before) {
            plan.forget();
            return;
        }
        plan.undo(mark);
        if (ran) {
            plan.run(o);
        } else {
            plan.close(o);
        }
    }
}
