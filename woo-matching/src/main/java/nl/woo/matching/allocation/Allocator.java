package nl.woo.matching.allocation;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Makes the best plan for a planning round. The same round gives the same plan, with any number of threads, unless it is
 * stopped early. Instances cannot change and may be shared.
 */
public final class Allocator {
    private final int threads;
    private final Consumer<Progress> progress;
    private final BooleanSupplier stop;

    /** Uses every processor, tells nobody and is never stopped. */
    public Allocator() {
        this(Runtime.getRuntime().availableProcessors(), heard -> {}, () -> false);
    }

    private Allocator(int threads, Consumer<Progress> progress, BooleanSupplier stop) {
        this.threads = threads;
        this.progress = progress;
        this.stop = stop;
    }

    /** @param number how many threads to use, 1 or more */
    public Allocator withThreads(int number) {
        return new Allocator(number, progress, stop);
    }

    /** @param listener hears how far it is, on the thread that asked for the plan */
    public Allocator withProgress(Consumer<Progress> listener) {
        return new Allocator(threads, listener, stop);
    }

    /** @param flag asked again and again, from several threads; once it says true, the best plan so far is given */
    public Allocator stoppedBy(BooleanSupplier flag) {
        return new Allocator(threads, progress, flag);
    }

    /** @throws ContradictingPins when the pins cannot all stand */
    public Plan allocate(Round round) {
        return allocate(round, List.of());
    }

    /**
     * @param present the placements of the present plan; the new plan is never worth less than what still can stand of it
     * @throws ContradictingPins when the pins cannot all stand
     */
    public Plan allocate(Round round, List<Placement> present) {
        long begin = System.nanoTime();
        Problem problem = new Problem(round);
        try (Lanes lanes = new Lanes(threads, problem.questions)) {
            return new Planning(problem, lanes, progress, stop).plan(present, begin);
        }
    }
}
