package nl.woo.matching.allocation;

/**
 * What a question may take, as one number: up to three positions among its candidates, in rising order, 21 bits each and
 * one higher than the position, so that 0 is no place at all.
 */
final class Option {
    static final long NONE = 0;

    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private Option() {}

    static long of(int position) {
        return position + 1L;
    }

    static long of(int first, int second) {
        return first < second ? of(first) | (of(second) << BITS) : of(second, first);
    }

    static long of(int first, int second, int third) {
        if (third < second) {
            return of(first, third, second);
        }
        if (second < first) {
            return of(second, first, third);
        }
        return of(first, second) | (of(third) << (2 * BITS));
    }

    static int size(long option) {
        if (option >>> (2 * BITS) != 0) {
            return 3;
        }
        return option >>> BITS != 0 ? 2 : option != 0 ? 1 : 0;
    }

    /** The position at an index from 0 to {@code size - 1}. */
    static int position(long option, int index) {
        return (int) ((option >>> (index * BITS)) & MASK) - 1;
    }
}
