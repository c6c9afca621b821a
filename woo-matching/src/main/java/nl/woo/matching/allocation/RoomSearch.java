package nl.woo.matching.allocation;

/**
 * Makes room in an overfull offering at the least loss: one of its questions moves elsewhere, and where that is full
 * another one moves on, until someone finds a free place or goes without. The shortest chain over the offerings, found
 * best first with the prices as the estimate of what is still to come (Hart, Nilsson and Raphael 1968; ejection chains
 * after Glover 1996).
 */
final class RoomSearch {
    private static final int MOST_OFFERINGS = 12;
    private static final long NOWHERE = Long.MIN_VALUE;

    private final Problem problem;
    private final WorkingPlan plan;
    private final Chain chain;
    private long[] prices;
    private Shortlist shortlist;
    private long tolerance;
    private int locked;
    private long bestSum;
    private int bestFrom;
    private int bestQuestion;
    private long bestTo;
    private int nextFull;

    RoomSearch(WorkingPlan plan) {
        this.plan = plan;
        problem = plan.problem;
        chain = new Chain(problem.offerings);
    }

    /** Is content with a chain that costs at most this much more than the cheapest could. */
    void tolerate(long units) {
        tolerance = units;
    }

    void use(Shortlist options, long[] at) {
        shortlist = options;
        prices = at;
    }

    /**
     * Makes the moves of the cheapest chain that costs less than a budget.
     *
     * @param stays a question that may not move
     * @return what it costs, in units; negative when it gains; {@link Long#MAX_VALUE} when there is none
     */
    long makeRoom(int o, int stays, long budget) {
        locked = stays;
        bestSum = -budget;
        bestFrom = -1;
        chain.begin(o, -prices[o]);
        for (int tried = 0; chain.hasNext() && tried < MOST_OFFERINGS; tried++) {
            if (chain.nextEstimate() <= bestSum + (bestFrom < 0 ? 0 : tolerance)) {
                break;
            }
            leave(chain.next());
        }
        if (bestFrom < 0) {
            return Long.MAX_VALUE;
        }
        int mark = plan.mark();
        long before = plan.value();
        chain.follow(bestFrom, plan);
        plan.move(bestQuestion, bestTo);
        if (!keepsRules(mark, stays)) {
            plan.undo(mark);
            return Long.MAX_VALUE;
        }
        return before - plan.value();
    }

    private boolean keepsRules(int mark, int stays) {
        for (int at = mark; at < plan.mark(); at++) {
            int q = plan.movedQuestion(at);
            long to = plan.option(q);
            for (int i = 0; i < Option.size(to); i++) {
                int o = problem.offeringAt(q, to, i);
                boolean waiting = stays >= 0 && problem.contains(stays, plan.option(stays), o);
                if (plan.overfull(o) && !waiting) {
                    return false;
                }
            }
            if (!plan.welcome(q, to) || !plan.keepsMinimum(q, plan.movedFrom(at))) {
                return false;
            }
        }
        return true;
    }

    private void leave(int o) {
        for (int at = plan.usage(o) - 1; at >= 0; at--) {
            int q = plan.member(o, at);
            if (q != locked && problem.pinned[q] == Option.NONE && !chain.moves(q, o)) {
                leave(q, o);
            }
        }
    }

    private void leave(int q, int o) {
        long has = plan.option(q);
        long sum = chain.sum(o) - problem.value(q, has);
        if (sparesOthers(q, has, Option.NONE, o) && sum > bestSum) {
            finish(o, q, Option.NONE, sum);
        }
        for (int at = shortlist.begin(q); at < shortlist.end(q); at++) {
            long to = shortlist.option(at);
            if (to == has || problem.contains(q, to, o)) {
                continue;
            }
            long next = sum + problem.value(q, to);
            if (next <= bestSum || !canTake(q, has, to) || !sparesOthers(q, has, to, o)) {
                continue;
            }
            if (nextFull < 0) {
                finish(o, q, to, next);
            } else if (next - prices[nextFull] > bestSum) {
                chain.reach(nextFull, next, next - prices[nextFull], o, q, to);
            }
        }
    }

    /** Whether it is welcome there with at most one full offering, which it then notes. */
    private boolean canTake(int q, long has, long to) {
        nextFull = -1;
        for (int i = 0; i < Option.size(to); i++) {
            int o = problem.offeringAt(q, to, i);
            if (problem.contains(q, has, o)) {
                continue;
            }
            if (plan.full(o)) {
                if (nextFull >= 0) {
                    return false;
                }
                nextFull = o;
            }
            if (!plan.welcome(q, o)) {
                return false;
            }
        }
        return true;
    }

    private boolean sparesOthers(int q, long has, long to, int o) {
        for (int i = 0; i < Option.size(has); i++) {
            int left = problem.offeringAt(q, has, i);
            if (left != o && !problem.contains(q, to, left) && !plan.canSpare(left)) {
                return false;
            }
        }
        return true;
    }

    private void finish(int o, int q, long to, long sum) {
        if (sum == NOWHERE || sum <= bestSum) {
            return;
        }
        bestSum = sum;
        bestFrom = o;
        bestQuestion = q;
        bestTo = to;
    }
}
