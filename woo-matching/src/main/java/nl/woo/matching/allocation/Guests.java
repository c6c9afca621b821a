package nl.woo.matching.allocation;

import java.util.Arrays;

/**
 * Whom an offering with a minimum or with candidates of one company would take, if it could choose by what each pays:
 * the best set that keeps its places, its minimum and one for each company, or nobody.
 */
final class Guests {
    private static final long MOST_CANDIDATES = 1L << 24;
    private static final long SHIFT = 1L << 37;

    private final Problem problem;
    private final boolean[] choosy;
    private final int[][] candidates;
    private final int[] asker;
    private final boolean[] taken;
    private final boolean[] runs;
    private final long[] order;
    private final int[] chosen;
    private final int[] seen;
    private int look;

    Guests(Problem problem) {
        this.problem = problem;
        int all = problem.start[problem.questions];
        asker = new int[all];
        taken = new boolean[all];
        choosy = new boolean[problem.offerings];
        runs = new boolean[problem.offerings];
        candidates = candidates();
        for (int o = 0; o < problem.offerings; o++) {
            choosy[o] = problem.minimum[o] > 1 || hasColleagues(o);
        }
        int most = Arrays.stream(candidates).mapToInt(list -> list.length).max().orElse(0);
        order = new long[most];
        chosen = new int[most];
        seen = new int[Arrays.stream(problem.company).max().orElse(-1) + 1];
    }

    private int[][] candidates() {
        int[] count = new int[problem.offerings];
        for (int c = 0; c < asker.length; c++) {
            count[problem.offering[c]]++;
        }
        int[][] lists = new int[problem.offerings][];
        for (int o = 0; o < lists.length; o++) {
            lists[o] = new int[count[o]];
            count[o] = 0;
        }
        for (int q = 0; q < problem.questions; q++) {
            for (int c = problem.start[q]; c < problem.start[q + 1]; c++) {
                asker[c] = q;
                int o = problem.offering[c];
                lists[o][count[o]++] = c;
            }
        }
        return lists;
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
     * @param pays what each candidate pays, in units; may be negative
     * @param wants by candidate, whether the question wants to come; decides between equals
     * @return what those chosen pay together
     */
    long choose(int o, int places, long[] pays, boolean[] wants) {
        int[] all = candidates[o];
        for (int i = 0; i < all.length; i++) {
            int c = all[i];
            taken[c] = false;
            order[i] = (2 * (SHIFT - pays[c]) + (wants[c] ? 0 : 1)) * MOST_CANDIDATES + i;
        }
        Arrays.sort(order, 0, all.length);
        look++;
        long sum = 0;
        boolean wanted = false;
        int count = 0;
        for (int i = 0; i < all.length && count < places; i++) {
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
        runs[o] = problem.mustRun[o] || worthwhile;
        if (!runs[o]) {
            return 0;
        }
        for (int i = 0; i < count; i++) {
            taken[chosen[i]] = true;
        }
        return sum;
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
