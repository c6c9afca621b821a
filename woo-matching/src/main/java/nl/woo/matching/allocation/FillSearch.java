package nl.woo.matching.allocation;

/**
 * Fills a free place with the highest gain: a question comes, someone takes the place it left, and so on, as long as the
 * sum grows. The counterpart of {@link RoomSearch}.
 */
final class FillSearch extends ChainSearch {
    private static final long SURELY = Long.MAX_VALUE;

    private int filled;

    FillSearch(WorkingPlan plan) {
        super(plan);
    }

    /**
     * Makes the moves of the chain that gains most, when it gains more than a least.
     *
     * @return what it gains, in units; {@link Long#MIN_VALUE} when there is none
     */
    long fill(int o, long least) {
        filled = o;
        int mark = plan.mark();
        long before = plan.value();
        if (!makeBest(o, SURELY, least)) {
            return Long.MIN_VALUE;
        }
        if (!plan.keepsRules(mark, o)) {
            plan.undo(mark);
            return Long.MIN_VALUE;
        }
        return plan.value() - before;
    }

    @Override
    void goOn(int o) {
        for (int e = shortlist.firstEntry(o); e < shortlist.endEntry(o); e++) {
            int at = shortlist.place(e);
            int q = shortlist.asker(at);
            long has = plan.option(q);
            if (problem.pinned[q] != Option.NONE || problem.contains(q, has, o) || problem.contains(q, has, filled)) {
                continue;
            }
            long to = shortlist.option(at);
            long sum = chain.sum(o) + problem.value(q, to) - problem.value(q, has);
            int left = leftBehind(q, has, to);
            long estimate = sum + (left < 0 ? 0 : prices[left]);
            if (isBetter(estimate) && mayTake(q, has, to, o) && !chain.moves(q, o)) {
                finish(o, q, to, sum);
                if (left >= 0) {
                    chain.reach(left, sum, estimate, o, q, to);
                }
            }
        }
    }

    /** The dearest offering it leaves; -1 when it leaves none. */
    private int leftBehind(int q, long has, long to) {
        int left = -1;
        for (int i = 0; i < Option.size(has); i++) {
            int o = problem.offeringAt(q, has, i);
            if (!problem.contains(q, to, o) && (left < 0 || prices[o] > prices[left])) {
                left = o;
            }
        }
        return left;
    }

    private boolean mayTake(int q, long has, long to, int free) {
        for (int i = 0; i < Option.size(to); i++) {
            int o = problem.offeringAt(q, to, i);
            if (problem.contains(q, has, o)) {
                continue;
            }
            if ((o != free && plan.full(o)) || !plan.welcome(q, o)) {
                return false;
            }
        }
        for (int i = 0; i < Option.size(has); i++) {
            int o = problem.offeringAt(q, has, i);
            if (!problem.contains(q, to, o) && !plan.canSpare(o)) {
                return false;
            }
        }
        return true;
    }
}
