package nl.woo.matching.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One run of the engine over one round, from prices to plan to proof. Its efforts are counted in steps, never in time. */
final class Planning {
    private static final int FIRST_EVALUATIONS = 200;
    private static final int MORE_EVALUATIONS = 120;
    private static final int FINE_EVALUATIONS = 240;
    private static final int MANY_CANDIDATES = 100_000;
    private static final int SMALL = 12_000;
    private static final int OPTIONS = 12;
    private static final long NOTHING = -1;
    private static final long WINDOW = Problem.units(0.3);
    private static final int SHAKES = 3;
    private static final double CLOSE = 1e-5;

    private final Problem problem;
    private final Lanes lanes;
    private final Consumer<Progress> progress;
    private final BooleanSupplier stopped;
    private final Prices prices;
    private final WorkingPlan plan;
    private final Improving improving;
    private final Running running;
    private Optional<FinePrices> fine = Optional.empty();
    private Shortlist shortlist;
    private long[] worth;
    private long[] best;
    private long bestValue = NOTHING;
    private long proven = Long.MAX_VALUE;

    Planning(Problem problem, Lanes lanes, Consumer<Progress> progress, BooleanSupplier stopped) {
        this.problem = problem;
        this.lanes = lanes;
        this.progress = progress;
        this.stopped = stopped;
        prices = new Prices(problem, lanes, stopped);
        plan = new WorkingPlan(problem);
        improving = new Improving(plan, stopped);
        running = improving.running();
    }

    Plan plan(List<Placement> present, long begin) {
        tell(Progress.Stage.PRICES);
        if (isSmall()) {
            lanes.aside(ExactStep::prepare);
        }
        prices.descend(FIRST_EVALUATIONS, 0);
        if (FinePrices.areNeeded(problem)) {
            fine = Optional.of(new FinePrices(problem, lanes, prices.best(), stopped));
            fine.get().descend(fineEvaluations(), 0, prices.bound() / 100.0);
        }
        tell(Progress.Stage.PLAN);
        list();
        standFrom(present);
        make();
        tell(Progress.Stage.IMPROVING);
        improve();
        tell(Progress.Stage.PROOF);
        prove();
        if (bestValue == NOTHING) {
            throw new ContradictingPins(Pins.belowMinimum(problem, plan));
        }
        tell(Progress.Stage.EXPLAINING);
        plan.become(best);
        Explaining explaining = new Explaining(plan, improving, worth, shortlist);
        List<Price> placePrices = explaining.prices();
        List<Unplaced> unplaced = explaining.unplaced();
        return new Plan(
                value(bestValue),
                value(Math.max(bound(), bestValue)),
                (System.nanoTime() - begin) / 1e9,
                explaining.placements(),
                placePrices,
                unplaced);
    }

    private int fineEvaluations() {
        long candidates = Math.max(1, problem.offering.length);
        return (int) Math.max(40, Math.min(FINE_EVALUATIONS, FINE_EVALUATIONS * (long) MANY_CANDIDATES / candidates));
    }

    private static double value(long units) {
        return (double) units / Problem.UNIT;
    }

    private long bound() {
        return Math.min(
                proven, Math.min(prices.bound(), fine.map(FinePrices::bound).orElse(Long.MAX_VALUE)));
    }

    private boolean isProven() {
        return bestValue >= bound();
    }

    private void tell(Progress.Stage stage) {
        progress.accept(new Progress(stage, value(Math.max(0, bestValue)), value(bound())));
    }

    private void list() {
        shortlist = options(OPTIONS, WINDOW);
        worth = fine.map(FinePrices::oneMore).orElse(prices.best());
        improving.use(shortlist, worth);
    }

    private Shortlist options(int most, long window) {
        return Shortlist.at(
                problem,
                lanes,
                fine.map(FinePrices::best).orElse(prices.best()),
                fine.map(FinePrices::candidateBest).orElse(null),
                most,
                window);
    }

    /** What can still stand of the present plan is the first plan to beat. */
    private void standFrom(List<Placement> present) {
        if (present.isEmpty()) {
            return;
        }
        Map<String, List<String>> placed = new HashMap<>();
        present.forEach(placement -> placed.put(placement.question(), placement.offerings()));
        for (int q = 0; q < problem.questions; q++) {
            List<String> stands = placed.getOrDefault(problem.questionId(q), List.of());
            long option = problem.option(q, stands);
            if (problem.pinned[q] == Option.NONE && improving.hasRoom(q, option)) {
                plan.move(q, option);
            }
        }
        running.decide();
        keep();
        plan.reset();
    }

    private void make() {
        fine.ifPresent(running::follow);
        improving.fillUp();
        improving.settle();
        running.decide();
        keep();
        if (fine.isPresent()) {
            improving.settle();
            running.reconsider(fine.get());
            improving.settle();
            keep();
        }
    }

    private void improve() {
        for (int shake = 0;
                shake < SHAKES && bound() - bestValue > CLOSE * bestValue && !stopped.getAsBoolean();
                shake++) {
            if (fine.isEmpty()) {
                prices.descend(MORE_EVALUATIONS, bestValue);
                list();
            }
            improving.settle();
            improving.shake(shake);
            keep();
        }
    }

    private void keep() {
        if (plan.value() > bestValue && running.keepsMinimums()) {
            bestValue = plan.value();
            best = plan.options();
        }
    }

    private void prove() {
        if (isSmall() && !isProven() && !stopped.getAsBoolean()) {
            new Proof().run();
        }
    }

    /** Whether the exact step may be of use. */
    private boolean isSmall() {
        return problem.offering.length < SMALL;
    }

    /** Widens the window of options until no option outside it could be part of a better plan. */
    private final class Proof {
        private static final int MOST_OPTIONS = 4_000;

        void run() {
            long window = Math.max(1, (bound() - bestValue) / 8);
            while (!isProven() && !stopped.getAsBoolean()) {
                Shortlist within = options(MOST_OPTIONS, window - 1);
                if (within.size() > MOST_OPTIONS) {
                    return;
                }
                if (Boolean.getBoolean("dbg"))
                    System.out.println("     exact window " + window + " gap " + (bound() - bestValue) + " size "
                            + within.size() + " " + System.nanoTime() / 1000000);
                ExactStep step = new ExactStep(problem, within, placedWithin(window), runningWithin(window));
                step.solve().ifPresent(this::take);
                if (!step.isConclusive()) {
                    return;
                }
                if (bound() - bestValue <= window) {
                    proven = bestValue;
                }
                window = Math.min(2 * window, Math.max(1, bound() - bestValue));
            }
        }

        private void take(long[] options) {
            long value = 0;
            for (int q = 0; q < options.length; q++) {
                value += problem.value(q, options[q]);
            }
            if (value > bestValue) {
                bestValue = value;
                best = options;
            }
        }

        private boolean[] runningWithin(long window) {
            boolean[] must = problem.mustRun.clone();
            for (int o = 0; o < must.length && fine.isPresent(); o++) {
                must[o] = must[o] || fine.get().lossOfClosing(o) >= window;
            }
            return must;
        }

        /** Leaving a question out costs what its best option is worth beyond the prices. */
        private boolean[] placedWithin(long window) {
            Pricer pricer = new Pricer(problem, 1);
            boolean[] must = new boolean[problem.questions];
            long[] ask = fine.map(FinePrices::best).orElse(prices.best());
            long[] extra = fine.map(FinePrices::candidateBest).orElse(null);
            for (int q = 0; q < must.length; q++) {
                must[q] = problem.pinned[q] != Option.NONE || pricer.best(q, ask, extra, Option.NONE) >= window;
            }
            return must;
        }
    }
}
