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
    private static final int FEW_EVALUATIONS = 80;
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
        boolean refining = FinePrices.areNeeded(problem);
        prices.descend(refining && isSmall() ? FEW_EVALUATIONS : FIRST_EVALUATIONS, 0);
        if (refining) {
            fine = Optional.of(FinePrices.from(problem, lanes, prices, stopped));
            fine.get().descend(fineEvaluations(), 0);
        }
        tell(Progress.Stage.PLAN);
        list();
        standFrom(present);
        make();
        if (isSmall() && !isProven() && !stopped.getAsBoolean()) {
            tell(Progress.Stage.PROOF);
            prove();
        }
        if (!isProven()) {
            tell(Progress.Stage.IMPROVING);
            improve();
        }
        if (bestValue == NOTHING) {
            throw new ContradictingPins(Pins.belowMinimum(problem, plan));
        }
        tell(Progress.Stage.EXPLAINING);
        plan.become(best);
        running.adopt();
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
        if (plan.value() > bestValue && plan.keepsPlacesAndMinimums()) {
            bestValue = plan.value();
            best = plan.options();
        }
    }

    private void prove() {
        Proof proof = new Proof(
                problem,
                lanes,
                fine.orElseGet(() -> FinePrices.from(problem, lanes, prices, stopped)),
                best,
                bestValue,
                bound(),
                stopped);
        proof.run();
        best = proof.best();
        bestValue = proof.value();
        proven = proof.bound();
    }

    /** Whether the best plan may be proven. */
    private boolean isSmall() {
        return problem.offering.length < SMALL;
    }
}
