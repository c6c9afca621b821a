package nl.woo.matching.allocation;

import java.util.Arrays;
import java.util.List;

/** The options of each question that are good at the present prices, best first, and which offerings they are for. */
final class Shortlist {
    private final int[] start;
    private final long[] option;

    /** Where the entries for an offering begin in {@link #entry}. */
    private final int[] entries;

    private final int[] entry;
    private final int[] asker;

    private Shortlist(Problem problem, int[] start, long[] option) {
        this.start = start;
        this.option = option;
        entries = new int[problem.offerings + 1];
        asker = new int[option.length];
        for (int q = 0; q < problem.questions; q++) {
            for (int at = start[q]; at < start[q + 1]; at++) {
                asker[at] = q;
                for (int i = 0; i < Option.size(option[at]); i++) {
                    entries[problem.offeringAt(q, option[at], i) + 1]++;
                }
            }
        }
        for (int o = 0; o < problem.offerings; o++) {
            entries[o + 1] += entries[o];
        }
        entry = new int[entries[problem.offerings]];
        int[] next = Arrays.copyOf(entries, problem.offerings);
        for (int at = 0; at < option.length; at++) {
            for (int i = 0; i < Option.size(option[at]); i++) {
                entry[next[problem.offeringAt(asker[at], option[at], i)]++] = at;
            }
        }
    }

    /** The lists of one lane. */
    private static final class Listing {
        private final Pricer pricer;
        private long[] option = new long[1 << 10];
        private int size;

        Listing(Problem problem, int options) {
            pricer = new Pricer(problem, options);
        }

        void add(long one) {
            if (size == option.length) {
                option = Arrays.copyOf(option, 2 * size);
            }
            option[size++] = one;
        }
    }

    /**
     * @param extra what each candidate asks besides the offering's price; null for nothing
     * @param options how many to list for a question at most
     * @param window how far below the best, in units
     */
    static Shortlist at(Problem problem, Lanes lanes, long[] prices, long[] extra, int options, long window) {
        int[] start = new int[problem.questions + 1];
        List<Listing> listings = lanes.each(lane -> new Listing(problem, options));
        lanes.run(listings, (listing, from, to) -> {
            for (int q = from; q < to; q++) {
                int found = listing.pricer.list(q, prices, extra, window);
                for (int at = 0; at < found; at++) {
                    listing.add(listing.pricer.option(at));
                }
                start[q + 1] = found;
            }
        });
        for (int q = 0; q < problem.questions; q++) {
            start[q + 1] += start[q];
        }
        long[] option = new long[start[problem.questions]];
        int to = 0;
        for (Listing listing : listings) {
            System.arraycopy(listing.option, 0, option, to, listing.size);
            to += listing.size;
        }
        return new Shortlist(problem, start, option);
    }

    int begin(int q) {
        return start[q];
    }

    int end(int q) {
        return start[q + 1];
    }

    long option(int at) {
        return option[at];
    }

    /** The question whose option stands there. */
    int asker(int at) {
        return asker[at];
    }

    /** Where the entries for an offering begin. */
    int firstEntry(int o) {
        return entries[o];
    }

    int endEntry(int o) {
        return entries[o + 1];
    }

    /** Where the option stands that an entry is for. */
    int place(int at) {
        return entry[at];
    }

    int size() {
        return option.length;
    }
}
