package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** A part of all plans: what each question may still take, and which offerings have to run. Cannot change. */
final class Branch {
    private final Problem problem;
    private final long[][] options;
    private final boolean[] mustRun;

    private Branch(Problem problem, long[][] options, boolean[] mustRun) {
        this.problem = problem;
        this.options = options;
        this.mustRun = mustRun;
    }

    /** @param mustBePlaced by question, whether it may not go without */
    static Branch of(Problem problem, Shortlist shortlist, boolean[] mustBePlaced) {
        long[][] options = new long[problem.questions][];
        for (int q = 0; q < options.length; q++) {
            int listed = shortlist.end(q) - shortlist.begin(q);
            options[q] = new long[listed + (mustBePlaced[q] ? 0 : 1)];
            for (int at = 0; at < listed; at++) {
                options[q][at] = shortlist.option(shortlist.begin(q) + at);
            }
        }
        return new Branch(problem, options, problem.mustRun);
    }

    /** Its plans in which a question takes only what is allowed. */
    Branch with(int q, LongPredicate allowed) {
        long[][] fewer = options.clone();
        fewer[q] = Arrays.stream(options[q]).filter(allowed).toArray();
        return new Branch(problem, fewer, mustRun);
    }

    /** Its plans in which an offering runs. */
    Branch running(int o) {
        boolean[] more = mustRun.clone();
        more[o] = true;
        return new Branch(problem, options, more);
    }

    /** What a question may take; {@link Option#NONE} is among it when it may go without. */
    long[] options(int q) {
        return options[q];
    }

    /** By offering. */
    boolean[] mustRun() {
        return mustRun;
    }

    /** By candidate, whether its question may still take it. */
    boolean[] mayCome() {
        boolean[] may = new boolean[problem.candidates()];
        for (int q = 0; q < options.length; q++) {
            for (long option : options[q]) {
                for (int i = 0; i < Option.size(option); i++) {
                    may[problem.start[q] + Option.position(option, i)] = true;
                }
            }
        }
        return may;
    }

    /** How many options are left in all. */
    int size() {
        return Arrays.stream(options).mapToInt(own -> own.length).sum();
    }

    /** Whether no plan is left in it, for a question has nothing to take. */
    boolean isEmpty() {
        return Arrays.stream(options).anyMatch(own -> own.length == 0);
    }

    /** Whether each question has one option left. */
    boolean isDecided() {
        return Arrays.stream(options).allMatch(own -> own.length == 1);
    }

    /** The plan of a decided branch. */
    long[] plan() {
        return Arrays.stream(options).mapToLong(own -> own[0]).toArray();
    }

    Asker asker() {
        return new WhatIsLeft();
    }

    private final class WhatIsLeft implements Asker {
        private long found;

        @Override
        public long best(int q, long[] prices, long[] extra, long guess) {
            long most = Long.MIN_VALUE;
            for (long option : options[q]) {
                long net = problem.net(q, option, prices, extra);
                if (net > most) {
                    most = net;
                    found = option;
                }
            }
            return most;
        }

        @Override
        public long option() {
            return found;
        }
    }
}
