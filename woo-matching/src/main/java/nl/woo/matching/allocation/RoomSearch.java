package nl.woo.matching.allocation;

/**
 * Makes room in an overfull offering at the least loss: one of its questions moves elsewhere, and where that is full
 * another one moves on, until someone finds a free place or goes without.
 */
final class RoomSearch extends ChainSearch {
    private int locked;
    private int nextFull;

    RoomSearch(WorkingPlan plan) {
        super(plan);
    }

    /**
     * Makes the moves of the cheapest chain that costs less than a budget.
     *
     * @param stays a question that may not move
     * @return what it costs, in units; negative when it gains; {@link Long#MAX_VALUE} when there is none
     */
    long makeRoom(int o, int stays, long budget) {
        locked = stays;
        int mark = plan.mark();
        long before = plan.value();
        if (!makeBest(o, -prices[o], -budget)) {
            return Long.MAX_VALUE;
        }
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

    @Override
    void goOn(int o) {
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
        if (isBetter(sum) && sparesOthers(q, has, Option.NONE, o)) {
            finish(o, q, Option.NONE, sum);
        }
        for (int at = shortlist.begin(q); at < shortlist.end(q); at++) {
            long to = shortlist.option(at);
            if (to == has || problem.contains(q, to, o)) {
                continue;
            }
            long next = sum + problem.value(q, to);
            if (!isBetter(next) || !canTake(q, has, to) || !sparesOthers(q, has, to, o)) {
                continue;
            }
            if (nextFull < 0) {
                finish(o, q, to, next);
            } else if (isBetter(next - prices[nextFull])) {
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
}
