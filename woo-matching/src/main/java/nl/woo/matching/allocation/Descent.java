package nl.woo.matching.allocation;

import java.util.function.BooleanSupplier;

/**
 * Looks for the prices of the lowest bound: the subgradient method (Held, Wolfe and Crowder 1974) along a direction that
 * remembers the last ones (Camerini, Fratta and Maffioli 1975), with steps after Polyak (1969) toward a target below the
 * best bound so far.
 */
abstract class Descent {
    static final double MEMORY = 0.75;

    private static final int PATIENCE = 5;
    private static final double GROWING = 1.3;
    private static final double MUCH = 0.3;
    private static final double LITTLE = 0.05;

    private final double shrinking;
    private final double enough;
    private final BooleanSupplier stopped;
    private long bound = Long.MAX_VALUE;
    private double ahead;

    /**
     * @param ahead how far below the bound to aim at first, in units; 0 leaves that to the first bound
     * @param shrinking by what to shorten that when it brings nothing
     * @param enough ends when it aims at no more than this share below
     */
    Descent(double ahead, double shrinking, double enough, BooleanSupplier stopped) {
        this.ahead = ahead;
        this.shrinking = shrinking;
        this.enough = enough;
        this.stopped = stopped;
    }

    /** From here on aims so far below the bound, in units. */
    final void aim(double below) {
        ahead = below;
    }

    /** The lowest bound so far, in units. */
    final long bound() {
        return bound;
    }

    /**
     * Goes on from where it stood.
     *
     * @param floor what a plan is known to be worth, in units
     */
    final void descend(int evaluations, long floor) {
        int since = 0;
        for (int step = 0; step < evaluations && bound > floor && !isStopped(); step++) {
            long value = evaluate();
            ahead = ahead == 0 ? firstAhead(value) : ahead;
            long lowered = Math.max(0, bound - value);
            if (lowered > 0) {
                bound = value;
                keep();
            }
            ahead *= step > 0 && lowered > MUCH * ahead ? GROWING : 1;
            since = lowered > LITTLE * ahead ? 0 : since + 1;
            if (ahead < enough * bound) {
                return;
            }
            if (since > PATIENCE) {
                ahead *= shrinking;
                since = 0;
                goBack();
            } else {
                move(value - Math.max((double) floor, bound - ahead));
            }
        }
    }

    private boolean isStopped() {
        return bound < Long.MAX_VALUE && stopped.getAsBoolean();
    }

    private static double firstAhead(long value) {
        return 0.1 * value;
    }

    /** The bound at the present prices, in units; notes the direction in which to go on. */
    abstract long evaluate();

    /** Notes that the present prices are the best so far. */
    abstract void keep();

    /** Returns to the best prices, without a direction. */
    abstract void goBack();

    /** Moves the prices so far that the bound could fall by a distance. */
    abstract void move(double distance);
}
