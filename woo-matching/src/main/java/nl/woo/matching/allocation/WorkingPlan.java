package nl.woo.matching.allocation;

import java.util.Arrays;

/** A plan that is being made: who has which option, and who is in each offering. Every move can be taken back. */
final class WorkingPlan {
    final Problem problem;
    private final long[] option;
    private final int[] usage;
    private final int[][] members;
    private final boolean[] closed;
    private final int[] least;
    private final int[][] colleagues;
    private int lent = -1;
    private long value;
    private int[] movedQuestion = new int[64];
    private long[] movedFrom = new long[64];
    private int moved;

    /** Everybody without a place but the pinned. */
    WorkingPlan(Problem problem) {
        this.problem = problem;
        option = new long[problem.questions];
        usage = new int[problem.offerings];
        members = new int[problem.offerings][];
        for (int o = 0; o < problem.offerings; o++) {
            members[o] = new int[Math.min(problem.places[o], problem.questions) + 2];
        }
        closed = new boolean[problem.offerings];
        least = new int[problem.offerings];
        colleagues = colleagues(problem);
        for (int q = 0; q < problem.questions; q++) {
            move(q, problem.pinned[q]);
        }
        forget();
    }

    private static int[][] colleagues(Problem problem) {
        int companies = Arrays.stream(problem.company).max().orElse(-1) + 1;
        int[][] questions = new int[companies][0];
        int[][] colleagues = new int[problem.questions][];
        for (int q = 0; q < problem.questions; q++) {
            int company = problem.company[q];
            if (company >= 0) {
                questions[company] = Arrays.copyOf(questions[company], questions[company].length + 1);
                questions[company][questions[company].length - 1] = q;
            }
        }
        for (int q = 0; q < problem.questions; q++) {
            colleagues[q] = problem.company[q] < 0 ? new int[0] : questions[problem.company[q]];
        }
        return colleagues;
    }

    /** The total value, in units. */
    long value() {
        return value;
    }

    long option(int q) {
        return option[q];
    }

    long[] options() {
        return option.clone();
    }

    int usage(int o) {
        return usage[o];
    }

    boolean full(int o) {
        return usage[o] >= problem.places[o] + (o == lent ? 1 : 0);
    }

    boolean overfull(int o) {
        return usage[o] > problem.places[o] + (o == lent ? 1 : 0);
    }

    /** The question at a place from 0 to {@code usage - 1}. */
    int member(int o, int at) {
        return members[o][at];
    }

    boolean closed(int o) {
        return closed[o];
    }

    /** Whether it was decided that an offering runs, so that its minimum holds. */
    boolean runs(int o) {
        return least[o] > 0;
    }

    /** Gives one offering a place more than it has; -1 takes it back. */
    void lend(int o) {
        lent = o;
    }

    /** Everybody out but the pinned, and every decision open. */
    void reset() {
        become(problem.pinned);
        Arrays.fill(closed, false);
        Arrays.fill(least, 0);
    }

    /** Decides that an offering runs: its minimum holds from now on. */
    void run(int o) {
        closed[o] = false;
        least[o] = problem.minimum[o];
    }

    /** Decides that an offering does not run: nobody may come any more, and those in it may leave. */
    void close(int o) {
        closed[o] = true;
        least[o] = 0;
    }

    /** Takes the decision back: people may come and go. */
    void leaveOpen(int o) {
        closed[o] = false;
        least[o] = 0;
    }

    /** Whether an offering can lose one and keep its minimum. */
    boolean canSpare(int o) {
        return usage[o] > least[o];
    }

    /** Whether the question may come to an offering as far as its company and closing go. */
    boolean welcome(int q, int o) {
        if (closed[o]) {
            return false;
        }
        for (int colleague : colleagues[q]) {
            if (colleague != q && problem.contains(colleague, option[colleague], o)) {
                return false;
            }
        }
        return true;
    }

    boolean welcome(int q, long to) {
        for (int i = 0; i < Option.size(to); i++) {
            if (!welcome(q, problem.offeringAt(q, to, i))) {
                return false;
            }
        }
        return true;
    }

    void move(int q, long to) {
        if (option[q] == to) {
            return;
        }
        if (moved == movedQuestion.length) {
            movedQuestion = Arrays.copyOf(movedQuestion, 2 * moved);
            movedFrom = Arrays.copyOf(movedFrom, 2 * moved);
        }
        movedQuestion[moved] = q;
        movedFrom[moved++] = option[q];
        change(q, to);
    }

    private void change(int q, long to) {
        long from = option[q];
        for (int i = 0; i < Option.size(from); i++) {
            leave(q, problem.offeringAt(q, from, i));
        }
        for (int i = 0; i < Option.size(to); i++) {
            enter(q, problem.offeringAt(q, to, i));
        }
        value += problem.value(q, to) - problem.value(q, from);
        option[q] = to;
    }

    private void leave(int q, int o) {
        int[] here = members[o];
        int at = 0;
        while (here[at] != q) {
            at++;
        }
        here[at] = here[--usage[o]];
    }

    private void enter(int q, int o) {
        if (usage[o] == members[o].length) {
            members[o] = Arrays.copyOf(members[o], 2 * usage[o]);
        }
        members[o][usage[o]++] = q;
    }

    /** Where the moves stand now, for {@link #undo}. */
    int mark() {
        return moved;
    }

    /** Takes back the moves since a mark, the last first. */
    void undo(int mark) {
        while (moved > mark) {
            moved--;
            change(movedQuestion[moved], movedFrom[moved]);
        }
    }

    /** Lets the moves so far stand. */
    void forget() {
        moved = 0;
    }

    int movedQuestion(int at) {
        return movedQuestion[at];
    }

    long movedFrom(int at) {
        return movedFrom[at];
    }

    /** Whether the offerings that the moves since a mark touched keep places, minimum and companies. */
    boolean keepsRules(int mark) {
        return keepsRules(mark, -1);
    }

    /** @param filling an offering that may still be below its minimum; -1 for none */
    boolean keepsRules(int mark, int filling) {
        for (int at = mark; at < moved; at++) {
            int q = movedQuestion[at];
            if (!keepsRulesIn(q, movedFrom[at], filling)
                    || !keepsRulesIn(q, option[q], filling)
                    || !welcome(q, option[q])) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsRulesIn(int q, long of, int filling) {
        for (int i = 0; i < Option.size(of); i++) {
            int o = problem.offeringAt(q, of, i);
            if (overfull(o) || (o != filling && tooFew(o))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an offering runs with fewer than its minimum. */
    boolean tooFew(int o) {
        return usage[o] < least[o];
    }

    /** Whether no offering has more than its places, and each that has anybody has its minimum. */
    boolean keepsPlacesAndMinimums() {
        for (int o = 0; o < problem.offerings; o++) {
            boolean some = usage[o] > 0 || problem.mustRun[o];
            if (usage[o] > problem.places[o] || (some && usage[o] < problem.minimum[o])) {
                return false;
            }
        }
        return true;
    }

    boolean keepsMinimum(int q, long of) {
        for (int i = 0; i < Option.size(of); i++) {
            if (tooFew(problem.offeringAt(q, of, i))) {
                return false;
            }
        }
        return true;
    }

    /** Puts everybody where another plan for the same round had them. */
    void become(long[] options) {
        for (int q = 0; q < option.length; q++) {
            move(q, options[q]);
        }
        forget();
    }
}
