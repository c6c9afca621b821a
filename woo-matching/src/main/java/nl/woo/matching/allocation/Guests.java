package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Whom an offering with a minimum or with candidates of one company would take, if it could choose by what each pays:
 * the best set that keeps its places, its minimum and one for each company, or nobody.
 */
final class Guests {
    private static final long MOST_CANDIDATES = 1L << 24;
    private static final long SHIFT = 1L << 37;
    private static final long IMPOSSIBLE = 1L << 50;

    private final Problem problem;
    private final boolean[] mustRun;
    private final boolean[] choosy;
    private final int[][] candidates;
    private final int[] asker;
    private final boolean[] taken;
    private final boolean[] runs;
    private final long[] order;
    private final int[] chosen;
    private final int[] seen;
    private final int[] chosenAt;
    private final int[] colleague;
    private int look;
    private int places;
    private int count;
    private long sum;

    /** All candidates of a round, and the offerings that must run. */
    Guests(Problem problem) {
        this.problem = problem;
        mustRun = problem.mustRun;
        asker = new int[problem.candidates()];
        for (int q = 0; q < problem.questions; q++) {
            Arrays.fill(asker, problem.start[q], problem.start[q + 1], q);
        }
        candidates = candidates(c -> true);
        choosy = new boolean[problem.offerings];
        for (int o = 0; o < problem.offerings; o++) {
            choosy[o] = problem.minimum[o] > 1 || hasColleagues(o);
        }
        taken = new boolean[asker.length];
        runs = new boolean[problem.offerings];
        chosenAt = new int[asker.length];
        order = new long[mostCandidates()];
        chosen = new int[order.length];
        seen = new int[Arrays.stream(problem.company).max().orElse(-1) + 1];
        colleague = new int[seen.length];
    }

    /** Those of others that a branch has left. */
    Guests(Guests all, Branch branch) {
        problem = all.problem;
        mustRun = branch.mustRun();
        asker = all.asker;
        choosy = all.choosy;
        boolean[] mayCome = branch.mayCome();
        candidates = candidates(c -> mayCome[c]);
        taken = new boolean[asker.length];
        runs = new boolean[problem.offerings];
        chosenAt = new int[asker.length];
        order = new long[mostCandidates()];
        chosen = new int[order.length];
        seen = new int[all.seen.length];
        colleague = new int[seen.length];
    }

    private int[][] candidates(IntPredicate mayCome) {
        int[] count = new int[problem.offerings];
        int[][] lists = new int[problem.offerings][];
        for (int c = 0; c < asker.length; c++) {
            count[problem.offering[c]] += mayCome.test(c) ? 1 : 0;
        }
        Arrays.setAll(lists, o -> new int[count[o]]);
        for (int c = asker.length - 1; c >= 0; c--) {
            if (mayCome.test(c)) {
                lists[problem.offering[c]][--count[problem.offering[c]]] = c;
            }
        }
        return lists;
    }

    private int mostCandidates() {
        return Arrays.stream(candidates).mapToInt(list -> list.length).max().orElse(0);
    }

    private boolean hasColleagues(int o) {
        int[] companies = Arrays.stream(candidates[o])
                .map(c -> problem.company[asker[c]])
                .filter(company -> company >= 0)
                .sorted()
                .toArray();
        for (int i = 1; i < companies.length; i++) {
            if (companies[i] == companies[i - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether an offering has to choose at all; one that does not just takes as many as it has places. */
    boolean choosy(int o) {
        return choosy[o];
    }

    int[] candidates(int o) {
        return candidates[o];
    }

    /** Whether the candidate was in the set of its offering's last choice. */
    boolean taken(int c) {
        return taken[c];
    }

    /** Whether the offering ran in its last choice. */
    boolean runs(int o) {
        return runs[o];
    }

    /**
     * Chooses.
     *
     * @param most how many places there are
     * @param pays what each candidate pays, in units; may be negative
     * @param wants by candidate, whether the question wants to come; decides between equals
     * @return what those chosen pay together
     */
    long choose(int o, int most, long[] pays, boolean[] wants) {
        int[] all = candidates[o];
        for (int i = 0; i < all.length; i++) {
            int c = all[i];
            taken[c] = false;
            order[i] = (2 * (SHIFT - pays[c]) + (wants[c] ? 0 : 1)) * MOST_CANDIDATES + i;
        }
        Arrays.sort(order, 0, all.length);
        look++;
        places = most;
        sum = 0;
        count = 0;
        boolean wanted = false;
        for (int i = 0; i < all.length && count < most; i++) {
            int c = all[(int) (order[i] % MOST_CANDIDATES)];
            boolean gives = pays[c] > 0 || (pays[c] == 0 && wants[c]);
            if (count >= problem.minimum[o] && !gives) {
                break;
            }
            if (isFirstOfCompany(problem.company[asker[c]])) {
                chosen[count++] = c;
                sum += pays[c];
                wanted |= wants[c];
            }
        }
        boolean worthwhile = count >= problem.minimum[o] && (sum > 0 || (sum == 0 && wanted));
        runs[o] = mustRun[o] || worthwhile;
        if (!runs[o]) {
            return 0;
        }
        for (int i = 0; i < count; i++) {
            taken[chosen[i]] = true;
        }
        return sum;
    }

    /**
     * What a plan loses in which the offering has somebody whom it did not choose, or has not somebody whom it chose, in
     * units; to be asked right after {@link #choose} with its places and the same payments.
     *
     * @param coming where to put what is lost when a candidate comes
     * @param leaving where to put what is lost when a candidate does not come
     */
    void putLosses(int o, long[] pays, long[] coming, long[] leaving) {
        boolean enough = count >= problem.minimum[o];
        long best = runs[o] ? sum : 0;
        long unlessItRuns = mustRun[o] ? IMPOSSIBLE : best;
        long weakest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            weakest = Math.min(weakest, pays[chosen[i]]);
            chosenAt[chosen[i]] = look;
            if (problem.company[asker[chosen[i]]] >= 0) {
                colleague[problem.company[asker[chosen[i]]]] = chosen[i];
            }
        }
        long next = count > problem.minimum[o] ? 0 : -IMPOSSIBLE;
        for (int c : candidates[o]) {
            next = chosenAt[c] == look ? next : Math.max(next, pays[c]);
        }
        for (int c : candidates[o]) {
            int company = problem.company[asker[c]];
            if (chosenAt[c] == look) {
                coming[c] = enough ? best - sum : IMPOSSIBLE;
                leaving[c] = runs[o] ? Math.min(unlessItRuns, best - sum + pays[c] - next) : 0;
            } else if (!enough) {
                coming[c] = IMPOSSIBLE;
            } else if (company >= 0 && seen[company] == look) {
                coming[c] = best - sum + pays[colleague[company]] - pays[c];
            } else {
                coming[c] = best - sum + (count == places ? weakest : Math.min(0, pays[c])) - pays[c];
            }
        }
    }

    private boolean isFirstOfCompany(int company) {
        if (company < 0) {
            return true;
        }
        boolean first = seen[company] != look;
        seen[company] = look;
        return first;
    }
}
