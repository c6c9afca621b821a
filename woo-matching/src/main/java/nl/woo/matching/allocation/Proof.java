package nl.woo.matching.allocation;

import java.util.function.BooleanSupplier;

/**
 * Proves which plan is best, in rounds that are not too large. Prices that are near the best leave little open: what lies
 * further from its question's best than bound and best plan lie apart is in no better plan. As the best plan is not known,
 * it looks for one close below the bound first, and then further and further below it.
 */
final class Proof {
    private static final int TIGHTENING = 300;
    private static final double TIGHTER = 2e-4;
    private static final int MOST_OPTIONS = 4_000;
    private static final long WINDOW = Problem.units(0.004);
    private static final double WIDER = 1.5;
    private static final long WORK = 20_000_000;

    private final Problem problem;
    private final Lanes lanes;
    private final FinePrices prices;
    private final BooleanSupplier stopped;
    private long[] best;
    private long value;
    private long proven;

    /**
     * @param prices to begin at
     * @param best the best plan so far; null when there is none
     * @param value what it is worth, in units; below 0 when there is none
     * @param bound what no plan is known to exceed, in units
     */
    Proof(
            Problem problem,
            Lanes lanes,
            FinePrices prices,
            long[] best,
            long value,
            long bound,
            BooleanSupplier stopped) {
        this.problem = problem;
        this.lanes = lanes;
        this.prices = prices;
        this.best = best;
        this.value = value;
        this.proven = bound;
        this.stopped = stopped;
    }

    /** The best plan: the option of each question; null when none was found. */
    long[] best() {
        return best;
    }

    /** What the best plan is worth, in units; below 0 when there is none. */
    long value() {
        return value;
    }

    /** What no plan exceeds, in units. */
    long bound() {
        return Math.max(value, Math.min(proven, prices.bound()));
    }

    private boolean isComplete() {
        return value >= bound() || stopped.getAsBoolean();
    }

    void run() {
        prices.aim(TIGHTER * proven);
        prices.descend(TIGHTENING, value);
        solve(branch());
    }

    /**
     * By branch and bound, until it takes too long.
     *
     * @return how far below the bound it was looking then, in units
     */
    private long branch() {
        long work = WORK;
        long window = WINDOW;
        while (!isComplete()) {
            long floor = Math.max(value, prices.bound() - window);
            Shortlist within = options(prices.bound() - floor - 1);
            if (within.size() > MOST_OPTIONS) {
                return window;
            }
            Branching branching = new Branching(problem, floor, work, stopped);
            branching.explore(Branch.of(problem, within, mustBePlaced(prices.bound() - floor)), prices);
            if (branching.best().isPresent()) {
                best = branching.best().get();
                value = branching.value();
            }
            if (!branching.isConclusive()) {
                return window;
            }
            proven = branching.value();
            work = branching.workLeft();
            window = (long) (WIDER * window);
        }
        return window;
    }

    /** By ojAlgo, which takes longer to begin and sees more at once. */
    private void solve(long first) {
        long window = first;
        while (!isComplete()) {
            Shortlist within = options(window - 1);
            if (within.size() > MOST_OPTIONS) {
                return;
            }
            ExactStep step = new ExactStep(problem, within, mustBePlaced(window), mustRun(window));
            step.solve().ifPresent(this::take);
            if (!step.isConclusive()) {
                return;
            }
            if (prices.bound() - value <= window) {
                proven = value;
            }
            window = Math.min(2 * window, Math.max(1, prices.bound() - value));
        }
    }

    private void take(long[] options) {
        long worth = 0;
        for (int q = 0; q < options.length; q++) {
            worth += problem.value(q, options[q]);
        }
        if (worth > value) {
            value = worth;
            best = options;
        }
    }

    private Shortlist options(long window) {
        return Shortlist.at(problem, lanes, prices.best(), prices.candidateBest(), MOST_OPTIONS, window);
    }

    private boolean[] mustRun(long window) {
        boolean[] must = problem.mustRun.clone();
        for (int o = 0; o < must.length; o++) {
            must[o] = must[o] || prices.lossOfClosing(o) >= window;
        }
        return must;
    }

    /** Leaving a question out costs what its best option is worth beyond the prices. */
    private boolean[] mustBePlaced(long window) {
        Pricer pricer = new Pricer(problem, 1);
        boolean[] must = new boolean[problem.questions];
        for (int q = 0; q < must.length; q++) {
            must[q] = problem.pinned[q] != Option.NONE
                    || pricer.best(q, prices.best(), prices.candidateBest(), Option.NONE) >= window;
        }
        return must;
    }
}
