package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same work on parts of the questions side by side. What comes out does not depend on the number of threads. */
final class Lanes implements AutoCloseable {
    private static final int SMALL = 1_500;

    private final int lanes;
    private final int questions;
    private final ExecutorService helpers;

    interface Work<T> {
        void on(T lane, int from, int to);
    }

    Lanes(int threads, int questions) {
        lanes = Math.max(1, Math.min(threads, questions / SMALL));
        this.questions = questions;
        helpers = lanes == 1 ? null : Executors.newFixedThreadPool(lanes - 1, Lanes::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "allocation");
        thread.setDaemon(true);
        return thread;
    }

    /** One of a thing for each lane. */
    <T> List<T> each(IntFunction<T> making) {
        List<T> all = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            all.add(making.apply(lane));
        }
        return all;
    }

    <T> void run(List<T> all, Work<T> work) {
        if (lanes == 1) {
            work.on(all.get(0), 0, questions);
        } else {
            runTogether(all, work);
        }
    }

    private <T> void runTogether(List<T> all, Work<T> work) {
        List<Callable<Void>> calls = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            T own = all.get(lane);
            int from = (int) ((long) questions * lane / lanes);
            int to = (int) ((long) questions * (lane + 1) / lanes);
            calls.add(() -> {
                work.on(own, from, to);
                return null;
            });
        }
        List<Future<Void>> others = new ArrayList<>();
        for (int lane = 1; lane < lanes; lane++) {
            others.add(helpers.submit(calls.get(lane)));
        }
        try {
            calls.get(0).call();
            for (Future<Void> other : others) {
                other.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while planning", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("planning failed", failed.getCause());
        } catch (Exception failed) {
            throw new IllegalStateException("planning failed", failed);
        }
    }

    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }
}
