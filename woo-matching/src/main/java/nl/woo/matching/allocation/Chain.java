package nl.woo.matching.allocation;

import java.util.Arrays;

/**
 * What both searches for chains of moves keep: for each offering reached, the sum of values up to there, the move that
 * led there and the offering it came from; and a heap of those to go on from, the best estimate first.
 */
final class Chain {
    private final long[] sum;
    private final long[] estimate;
    private final int[] reached;
    private final int[] from;
    private final int[] question;
    private final long[] to;
    private final int[] heap;
    private final int[] heapAt;
    private int size;
    private int search;

    Chain(int offerings) {
        sum = new long[offerings];
        estimate = new long[offerings];
        reached = new int[offerings];
        from = new int[offerings];
        question = new int[offerings];
        to = new long[offerings];
        heap = new int[offerings];
        heapAt = new int[offerings];
        Arrays.fill(heapAt, -1);
    }

    void begin(int o, long guess) {
        search++;
        while (size > 0) {
            heapAt[heap[--size]] = -1;
        }
        put(o, 0, guess, -1, -1, Option.NONE);
    }

    /** Reaches an offering, or reaches it better: with a higher estimate of the whole. */
    void reach(int o, long newSum, long newEstimate, int origin, int mover, long target) {
        if (reached[o] != search || (newEstimate > estimate[o] && !isOnWay(origin, o))) {
            put(o, newSum, newEstimate, origin, mover, target);
        }
    }

    private boolean isOnWay(int end, int o) {
        for (int at = end; at >= 0; at = from[at]) {
            if (at == o) {
                return true;
            }
        }
        return false;
    }

    private void put(int o, long newSum, long newEstimate, int origin, int mover, long target) {
        reached[o] = search;
        sum[o] = newSum;
        estimate[o] = newEstimate;
        from[o] = origin;
        question[o] = mover;
        to[o] = target;
        if (heapAt[o] < 0) {
            heapAt[o] = size;
            heap[size++] = o;
        }
        rise(heapAt[o]);
    }

    boolean hasNext() {
        return size > 0;
    }

    long nextEstimate() {
        return estimate[heap[0]];
    }

    int next() {
        int o = heap[0];
        heapAt[o] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            heapAt[last] = 0;
            sink(0);
        }
        return o;
    }

    private void rise(int start) {
        int at = start;
        int o = heap[at];
        while (at > 0 && estimate[heap[(at - 1) / 2]] < estimate[o]) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, o);
    }

    private void sink(int start) {
        int at = start;
        int o = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && estimate[heap[child + 1]] > estimate[heap[child]]) {
                child++;
            }
            if (estimate[heap[child]] <= estimate[o]) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, o);
    }

    private void set(int at, int o) {
        heap[at] = o;
        heapAt[o] = at;
    }

    long sum(int o) {
        return sum[o];
    }

    boolean moves(int q, int end) {
        for (int at = end; from[at] >= 0; at = from[at]) {
            if (question[at] == q) {
                return true;
            }
        }
        return false;
    }

    /** Makes the moves that lead to an offering. */
    void follow(int end, WorkingPlan plan) {
        if (from[end] >= 0) {
            follow(from[end], plan);
            plan.move(question[end], to[end]);
        }
    }
}
