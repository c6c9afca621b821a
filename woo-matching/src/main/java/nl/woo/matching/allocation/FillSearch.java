package nl.woo.matching.allocation;

/**
 * Fills a free place with the highest gain: a question comes, someone takes the place it left, and so on, as long as the
 * sum grows. The counterpart of {@link RoomSearch}.
 */
final class FillSearch {
    private static final int MOST_OFFERINGS = 12;

    private final Problem problem;
    private final WorkingPlan plan;
    private final Chain chain;
    private long[] prices;
    private Shortlist shortlist;
    private long tolerance;
    private int filled;
    private long bestSum;
    private int bestFrom;
    private int bestQuestion;
    private long bestTo;

    FillSearch(WorkingPlan plan) {
        this.plan = plan;
        problem = plan.problem;
        chain = new Chain(problem.offerings);
    }

    /** Is content with a chain that gains at most this much less than the best could. */
    void tolerate(long units) {
        tolerance = units;
    }

    void use(Shortlist options, long[] at) {
        shortlist = options;
        prices = at;
    }

    /**
     * Makes the moves of the chain that gains most, when it gains more than a least.
     *
     * @return what it gains, in units; {@link Long#MIN_VALUE} when there is none
     */
    long fill(int o, long least) {
        filled = o;
        bestSum = least;
        bestFrom = -1;
        chain.begin(o, prices[o]);
        for (int tried = 0; chain.hasNext() && tried < MOST_OFFERINGS; tried++) {
            if (tried > 0 && chain.nextEstimate() <= bestSum + (bestFrom < 0 ? 0 : tolerance)) {
                break;
            }
            come(chain.next());
        }
        if (bestFrom < 0) {
            return Long.MIN_VALUE;
        }
        int mark = plan.mark();
        long before = plan.value();
        chain.follow(bestFrom, plan);
        plan.move(bestQuestion, bestTo);
        if (!plan.keepsRules(mark, o)) {
            plan.undo(mark);
            return Long.MIN_VALUE;
        }
        return plan.value() - before;
    }

    private void come(int o) {
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
            if (estimate > bestSum && mayTake(q, has, to, o) && !chain.moves(q, o)) {
                if (sum > bestSum) {
                    bestSum = sum;
                    bestFrom = o;
                    bestQuestion = q;
                    bestTo = to;
                }
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
