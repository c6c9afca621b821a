package nl.woo.matching.allocation;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Makes a plan at given prices and improves it: first everybody who can takes the best option, then those who had to
 * wait get theirs by a chain of moves, then free places are filled, and at last small parts of the plan are taken apart
 * and put together again (large neighbourhood search, Shaw 1998). The random choices follow from the seed.
 */
final class Improving {
    private static final long LEAST_GAIN = 0;
    private static final long ANY_COST = Long.MAX_VALUE / 4;
    private static final int SHAKEN = 5;
    private static final int PASSES = 6;
    private static final int MOST_AROUND = 400;

    private final Problem problem;
    private final WorkingPlan plan;
    private final RoomSearch rooms;
    private final FillSearch fills;
    private final BooleanSupplier stopped;
    private Shortlist shortlist;
    private long[] prices;

    Improving(WorkingPlan plan, BooleanSupplier stopped) {
        this.plan = plan;
        this.stopped = stopped;
        problem = plan.problem;
        rooms = new RoomSearch(plan);
        fills = new FillSearch(plan);
    }

    void use(Shortlist options, long[] at) {
        shortlist = options;
        prices = at;
        rooms.use(options, at);
        fills.use(options, at);
    }

    Running running() {
        return new Running(plan, this, rooms, fills);
    }

    /** Gives everybody without a place the first option on the list that has room. */
    void fillUp() {
        for (int depth = 0; depth < 3; depth++) {
            for (int q = 0; q < problem.questions; q++) {
                int at = shortlist.begin(q) + depth;
                if (plan.option(q) == Option.NONE && at < shortlist.end(q) && hasRoom(q, shortlist.option(at))) {
                    plan.move(q, shortlist.option(at));
                }
            }
        }
        plan.forget();
    }

    boolean hasRoom(int q, long to) {
        for (int i = 0; i < Option.size(to); i++) {
            if (plan.full(problem.offeringAt(q, to, i))) {
                return false;
            }
        }
        return plan.welcome(q, to);
    }

    /** Chains for every question and every free place, until none gains any more. */
    void settle() {
        for (int pass = 0; pass < PASSES && !stopped.getAsBoolean(); pass++) {
            long before = plan.value();
            for (int q = 0; q < problem.questions; q++) {
                insert(q);
            }
            for (int o = 0; o < problem.offerings; o++) {
                fill(o);
            }
            plan.forget();
            if (plan.value() == before) {
                return;
            }
        }
    }

    /** Fills an offering's free places as long as that gains. */
    void fill(int o) {
        boolean gains = prices[o] > 0 && !plan.closed(o);
        while (gains && !plan.full(o)) {
            gains = fills.fill(o, LEAST_GAIN) > 0;
        }
    }

    /** Gives a question a better option when that gains after all the moves that it takes. */
    boolean insert(int q) {
        if (problem.pinned[q] != Option.NONE) {
            return false;
        }
        long has = plan.option(q);
        long worth = problem.value(q, has);
        for (int at = shortlist.begin(q); at < shortlist.end(q); at++) {
            long to = shortlist.option(at);
            if (to == has) {
                return false;
            }
            long gain = problem.value(q, to) - worth;
            if (gain + freed(q, has, to) > 0 && insert(q, to)) {
                return true;
            }
        }
        return false;
    }

    /** Is content with chains that are this much from the best, in units. */
    void tolerate(long units) {
        rooms.tolerate(units);
        fills.tolerate(units);
    }

    /** Fills one free place of an offering with the highest gain there is; gives that gain in units. */
    long fillOnce(int o) {
        return fills.fill(o, LEAST_GAIN);
    }

    /** Places a question whatever it costs others; false when the rules forbid it. */
    boolean force(int q, long to) {
        if (!plan.welcome(q, to)) {
            return false;
        }
        int mark = plan.mark();
        plan.move(q, to);
        for (int i = 0; i < Option.size(to); i++) {
            int o = problem.offeringAt(q, to, i);
            if (plan.overfull(o) && rooms.makeRoom(o, q, ANY_COST) == Long.MAX_VALUE) {
                plan.undo(mark);
                return false;
            }
        }
        return true;
    }

    /** Takes small parts of the plan apart and puts them together again, as often as the number of questions allows. */
    void shake(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int times = Math.min(2_000, 200 + problem.questions / 10);
        for (int time = 0; time < times && !stopped.getAsBoolean() && problem.offerings > 0; time++) {
            shake(random);
        }
    }

    private void shake(SplittableRandom random) {
        int mark = plan.mark();
        long before = plan.value();
        int o = random.nextInt(problem.offerings);
        for (int out = 0; out < SHAKEN && plan.usage(o) > 0 && plan.canSpare(o); out++) {
            int q = plan.member(o, random.nextInt(plan.usage(o)));
            if (problem.pinned[q] == Option.NONE && spares(q, plan.option(q), Option.NONE)) {
                plan.move(q, Option.NONE);
            }
        }
        int end = plan.mark();
        for (int at = mark; at < end; at++) {
            insert(plan.movedQuestion(at));
        }
        for (int at = mark; at < end; at++) {
            refill(plan.movedQuestion(at), plan.movedFrom(at));
        }
        if (plan.value() < before) {
            plan.undo(mark);
        }
        plan.forget();
    }

    private long freed(int q, long has, long to) {
        long sum = 0;
        for (int i = 0; i < Option.size(has); i++) {
            int o = problem.offeringAt(q, has, i);
            sum += problem.contains(q, to, o) ? 0 : prices[o];
        }
        return sum;
    }

    /** Chains for the questions and offerings that the moves since a mark touched, and for what those touch. */
    void settleAround(int mark) {
        for (int at = mark; at < plan.mark() && at < mark + MOST_AROUND; at++) {
            int q = plan.movedQuestion(at);
            long had = plan.movedFrom(at);
            refill(q, had);
            insert(q);
        }
    }

    private boolean insert(int q, long to) {
        long has = plan.option(q);
        if (!plan.welcome(q, to) || !spares(q, has, to)) {
            return false;
        }
        int mark = plan.mark();
        long before = plan.value();
        plan.move(q, to);
        long refill = freed(q, has, to);
        for (int i = 0; i < Option.size(to); i++) {
            int o = problem.offeringAt(q, to, i);
            if (plan.overfull(o)
                    && rooms.makeRoom(o, q, plan.value() - before + refill - LEAST_GAIN) == Long.MAX_VALUE) {
                plan.undo(mark);
                return false;
            }
        }
        refill(q, has);
        if (plan.value() - before > LEAST_GAIN && plan.keepsRules(mark)) {
            return true;
        }
        plan.undo(mark);
        return false;
    }

    private void refill(int q, long had) {
        for (int i = 0; i < Option.size(had); i++) {
            fill(problem.offeringAt(q, had, i));
        }
    }

    private boolean spares(int q, long has, long to) {
        for (int i = 0; i < Option.size(has); i++) {
            int o = problem.offeringAt(q, has, i);
            if (!problem.contains(q, to, o) && !plan.canSpare(o)) {
                return false;
            }
        }
        return true;
    }
}
