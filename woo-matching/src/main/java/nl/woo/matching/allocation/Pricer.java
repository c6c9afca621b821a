package nl.woo.matching.allocation;

import java.util.Arrays;

/**
 * Finds a question's best option against prices without listing the pairs and triples: the candidates of each level are
 * tried from the best down, and left as soon as no better sum can come. Keeps room to work in, so one for each thread.
 */
final class Pricer implements Asker {
    private static final int LEVELS = Level.values().length;

    private final Problem problem;
    private final long[] price;
    private final long[] worth;
    private final int[][] chosen;
    private final int[] count = new int[LEVELS];
    private final long[] top = new long[LEVELS];
    private final long[] kept;
    private final long[] keptValue;
    private int keptCount;
    private int keep;

    /** What a sum must exceed to be kept. */
    private long best;

    /** @param options how many options it can list for one question, 1 or more */
    Pricer(Problem problem, int options) {
        this.problem = problem;
        int most = 0;
        for (int q = 0; q < problem.questions; q++) {
            most = Math.max(most, problem.candidates(q));
        }
        price = new long[most];
        worth = new long[most];
        chosen = new int[LEVELS][most];
        kept = new long[options];
        keptValue = new long[options];
    }

    @Override
    public long option() {
        return keptCount == 0 ? Option.NONE : kept[0];
    }

    /** The option at a place from 0 in the order that {@link #list} found. */
    long option(int at) {
        return kept[at];
    }

    @Override
    public long best(int q, long[] prices, long[] extra, long guess) {
        read(q, prices, extra);
        keep = 1;
        best = 0;
        if (problem.pinned[q] != Option.NONE) {
            best = Long.MIN_VALUE;
            offer(problem.pinned[q], reduced(q, problem.pinned[q]));
            return keptValue[0];
        }
        if (guess != Option.NONE) {
            offer(guess, reduced(q, guess));
        }
        offerAll(q);
        return keptCount == 0 ? 0 : keptValue[0];
    }

    /**
     * Finds the options whose value less prices is at most a window below the best, no place at all counting as 0: the
     * best first, as many as this can list.
     *
     * @return how many it found
     */
    int list(int q, long[] prices, long[] extra, long window) {
        long top = best(q, prices, extra, Option.NONE);
        if (problem.pinned[q] == Option.NONE) {
            keptCount = 0;
            keep = kept.length;
            best = top - window - 1;
            offerAll(q);
        }
        return keptCount;
    }

    private void read(int q, long[] prices, long[] extra) {
        int from = problem.start[q];
        for (int i = 0; i < problem.candidates(q); i++) {
            price[i] = prices[problem.offering[from + i]] + (extra == null ? 0 : extra[from + i]);
        }
        keptCount = 0;
    }

    private void offerAll(int q) {
        int from = problem.start[q];
        int size = problem.candidates(q);
        long bonus = problem.bonus[q];
        if (problem.confirmed[q] != Option.NONE) {
            offer(problem.confirmed[q], reduced(q, problem.confirmed[q]));
        }
        for (int i = 0; i < size; i++) {
            offer(Option.of(i), problem.single[from + i] - price[i] + bonus);
        }
        if (problem.multiLevel[q] && size > 1) {
            pairs(from, size, bonus + problem.pairBonus);
            triples(from, size, bonus + problem.tripleBonus);
        }
    }

    private void offer(long option, long value) {
        if (value <= best) {
            return;
        }
        for (int at = 0; at < keptCount && keep > 1; at++) {
            if (kept[at] == option) {
                return;
            }
        }
        int to = keptCount < keep ? keptCount++ : keep - 1;
        while (to > 0 && keptValue[to - 1] < value) {
            keptValue[to] = keptValue[to - 1];
            kept[to] = kept[to - 1];
            to--;
        }
        keptValue[to] = value;
        kept[to] = option;
        if (keptCount == keep) {
            best = keptValue[keep - 1];
        }
    }

    private long reduced(int q, long of) {
        long value = problem.value(q, of);
        for (int i = 0; i < Option.size(of); i++) {
            value -= price[Option.position(of, i)];
        }
        return value;
    }

    private void pairs(int from, int size, long bonus) {
        weigh(problem.pairPart, from, size);
        for (int one = 0; one < LEVELS; one++) {
            for (int other = one + 1; other < LEVELS; other++) {
                if (top[one] != Long.MIN_VALUE
                        && top[other] != Long.MIN_VALUE
                        && top[one] + top[other] + bonus > best) {
                    choose(one, from, size, best - bonus - top[other]);
                    choose(other, from, size, best - bonus - top[one]);
                    pairs(one, other, from, bonus);
                }
            }
        }
    }

    private void pairs(int one, int other, int from, long bonus) {
        for (int a = 0; a < count[one]; a++) {
            int i = chosen[one][a];
            for (int b = 0; b < count[other]; b++) {
                int j = chosen[other][b];
                if (worth[i] + worth[j] + bonus <= best) {
                    break;
                }
                if (combine(from, i, j)) {
                    offer(Option.of(i, j), worth[i] + worth[j] + bonus);
                }
            }
        }
    }

    private void triples(int from, int size, long bonus) {
        weigh(problem.triplePart, from, size);
        if (top[0] == Long.MIN_VALUE || top[1] == Long.MIN_VALUE || top[2] == Long.MIN_VALUE) {
            return;
        }
        long all = top[0] + top[1] + top[2] + bonus;
        if (all <= best) {
            return;
        }
        for (int at = 0; at < LEVELS; at++) {
            choose(at, from, size, best - all + top[at]);
        }
        for (int a = 0; a < count[0]; a++) {
            int i = chosen[0][a];
            if (worth[i] + top[1] + top[2] + bonus <= best) {
                break;
            }
            for (int b = 0; b < count[1]; b++) {
                int j = chosen[1][b];
                if (worth[i] + worth[j] + top[2] + bonus <= best) {
                    break;
                }
                if (combine(from, i, j)) {
                    third(from, i, j, bonus);
                }
            }
        }
    }

    private void third(int from, int i, int j, long bonus) {
        for (int c = 0; c < count[2]; c++) {
            int k = chosen[2][c];
            long value = worth[i] + worth[j] + worth[k] + bonus;
            if (value <= best) {
                return;
            }
            if (combine(from, i, k) && combine(from, j, k)) {
                offer(Option.of(i, j, k), value);
            }
        }
    }

    private boolean combine(int from, int i, int j) {
        return problem.combine(problem.offering[from + i], problem.offering[from + j]);
    }

    private void weigh(int[] part, int from, int size) {
        Arrays.fill(top, Long.MIN_VALUE);
        for (int i = 0; i < size; i++) {
            worth[i] = part[from + i] - price[i];
            int at = problem.level[problem.offering[from + i]];
            top[at] = Math.max(top[at], worth[i]);
        }
    }

    /** Puts the candidates of a level that are worth more than a threshold in falling order. */
    private void choose(int at, int from, int size, long threshold) {
        int found = 0;
        int[] order = chosen[at];
        for (int i = 0; i < size; i++) {
            if (worth[i] > threshold && problem.level[problem.offering[from + i]] == at) {
                int to = found++;
                while (to > 0 && worth[order[to - 1]] < worth[i]) {
                    order[to] = order[to - 1];
                    to--;
                }
                order[to] = i;
            }
        }
        count[at] = found;
    }
}
