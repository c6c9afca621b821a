package nl.woo.matching.allocation;

/**
 * The search for a chain of moves, over the offerings it passes, the best estimate first (Hart, Nilsson and Raphael 1968;
 * ejection chains after Glover 1996). The prices are the estimate of what is still to come.
 */
abstract class ChainSearch {
    private static final int MOST_OFFERINGS = 12;

    final Problem problem;
    final WorkingPlan plan;
    final Chain chain;
    long[] prices;
    Shortlist shortlist;
    private long tolerance;
    private long bestSum;
    private int bestFrom;
    private int bestQuestion;
    private long bestTo;

    ChainSearch(WorkingPlan plan) {
        this.plan = plan;
        problem = plan.problem;
        chain = new Chain(problem.offerings);
    }

    final void use(Shortlist options, long[] at) {
        shortlist = options;
        prices = at;
    }

    /** Is content with a chain that is at most this much from the best, in units. */
    final void tolerate(long units) {
        tolerance = units;
    }

    /**
     * Makes the moves of the best chain from an offering.
     *
     * @param estimate of the whole, from there
     * @param least what the sum of the chain has to exceed, in units
     * @return whether there is one
     */
    final boolean makeBest(int o, long estimate, long least) {
        bestSum = least;
        bestFrom = -1;
        chain.begin(o, estimate);
        for (int tried = 0; chain.hasNext() && tried < MOST_OFFERINGS; tried++) {
            if (chain.nextEstimate() <= bestSum + (bestFrom < 0 ? 0 : tolerance)) {
                break;
            }
            goOn(chain.next());
        }
        if (bestFrom < 0) {
            return false;
        }
        chain.follow(bestFrom, plan);
        plan.move(bestQuestion, bestTo);
        return true;
    }

    /** Looks at every move that the chain may go on with from an offering. */
    abstract void goOn(int o);

    final boolean isBetter(long sum) {
        return sum > bestSum;
    }

    /** Notes a chain that ends with a move, if it is the best so far. */
    final void finish(int o, int q, long to, long sum) {
        if (isBetter(sum)) {
            bestSum = sum;
            bestFrom = o;
            bestQuestion = q;
            bestTo = to;
        }
    }
}
