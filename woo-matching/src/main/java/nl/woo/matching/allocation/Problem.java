package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A round in numbers: questions, offerings and companies by their position, candidates of all questions in one row, and
 * values as whole numbers of {@link #UNIT}, so that sums are exact and the same in any order. Candidates of offerings
 * that cannot run are left out.
 */
final class Problem {
    /** How many units a value of 1 has. */
    static final long UNIT = 1_000_000_000L;

    private static final long ORDER = 1L << 30;

    final Round round;
    final int questions;
    final int offerings;
    final int[] places;
    final int[] minimum;
    final int[] level;
    final int[] first;
    final int[] last;

    /** Where the candidates of a question begin; the next question's beginning is their end. */
    final int[] start;

    final int[] offering;
    final int[] single;
    final int[] pairPart;
    final int[] triplePart;
    final long pairBonus;
    final long tripleBonus;
    final long keepBonus;
    final boolean[] multiLevel;
    final long[] bonus;
    final long[] pinned;
    final long[] confirmed;

    /** The company of each question; -1 when it has no other question. */
    final int[] company;

    private final Map<String, Integer> positions;

    final boolean[] mustRun;
    final boolean hasMinimums;
    final boolean hasCompanies;

    /** @throws ContradictingPins when the pins cannot all stand */
    Problem(Round round) {
        this.round = round;
        questions = round.questions().size();
        offerings = round.offerings().size();
        places = round.offerings().stream().mapToInt(Offering::places).toArray();
        minimum = round.offerings().stream().mapToInt(Offering::minimum).toArray();
        level = round.offerings().stream()
                .mapToInt(offering -> offering.level().number())
                .toArray();
        first = round.offerings().stream().mapToInt(Offering::firstPeriod).toArray();
        last = round.offerings().stream().mapToInt(Offering::lastPeriod).toArray();
        Map<String, Integer> positions = new HashMap<>();
        for (int o = 0; o < offerings; o++) {
            positions.put(round.offerings().get(o).id(), o);
        }
        boolean[] runs = new Pins(round).offeringsThatCanRun();
        company = companies(round);
        hasCompanies = Arrays.stream(company).anyMatch(one -> one >= 0);
        hasMinimums = Arrays.stream(minimum).anyMatch(least -> least > 1);
        start = new int[questions + 1];
        int most = round.questions().stream()
                .mapToInt(question -> question.candidates().size())
                .sum();
        offering = new int[most];
        single = new int[most];
        pairPart = new int[most];
        triplePart = new int[most];
        multiLevel = new boolean[questions];
        bonus = new long[questions];
        pinned = new long[questions];
        confirmed = new long[questions];
        mustRun = new boolean[offerings];
        this.positions = positions;
        pairBonus = units(round.weights().pairBonus());
        tripleBonus = units(round.weights().tripleBonus());
        keepBonus = units(round.weights().keepBonus());
        for (int q = 0; q < questions; q++) {
            read(q, round.questions().get(q), runs);
        }
    }

    static long units(double value) {
        return Math.round(value * UNIT);
    }

    private static int[] companies(Round round) {
        Map<String, Integer> askers = new HashMap<>();
        round.questions().forEach(question -> askers.merge(question.company(), 1, Integer::sum));
        Map<String, Integer> numbers = new HashMap<>();
        int[] company = new int[round.questions().size()];
        for (int q = 0; q < company.length; q++) {
            String name = round.questions().get(q).company();
            company[q] = askers.get(name) == 1 ? -1 : numbers.computeIfAbsent(name, one -> numbers.size());
        }
        return company;
    }

    private void read(int q, Question question, boolean[] runs) {
        List<Candidate> candidates = question.candidates();
        int[] at = new int[candidates.size()];
        long[] order = new long[candidates.size()];
        int usable = 0;
        for (int i = 0; i < at.length; i++) {
            at[i] = positions.get(candidates.get(i).offering());
            if (runs[at[i]]) {
                long below = UNIT - units(candidates.get(i).fit());
                order[usable++] = (level[at[i]] * ORDER + below) * ORDER + i;
            }
        }
        Arrays.sort(order, 0, usable);
        int c = start[q];
        for (int i = 0; i < usable; i++) {
            int from = (int) (order[i] % ORDER);
            double fit = candidates.get(from).fit();
            offering[c] = at[from];
            single[c] = (int) units(fit);
            pairPart[c] = (int) units(round.weights().pairShare() * fit);
            triplePart[c] = (int) units(round.weights().tripleShare() * fit);
            c++;
        }
        start[q + 1] = c;
        multiLevel[q] = question.multiLevel();
        bonus[q] = units(question.bonus());
        confirmed[q] = option(q, question.confirmed());
        pinned[q] = option(q, question.pinned());
        for (int i = 0; i < Option.size(pinned[q]); i++) {
            mustRun[offeringAt(q, pinned[q], i)] = true;
        }
    }

    /** The option that is exactly these offerings; none when the question cannot take them. */
    long option(int q, List<String> ids) {
        if (ids.isEmpty()) {
            return Option.NONE;
        }
        int[] found = ids.stream()
                .mapToInt(id -> candidateOf(q, positions.getOrDefault(id, -1)))
                .filter(i -> i >= 0)
                .toArray();
        if (found.length != ids.size() || found.length > (multiLevel[q] ? 3 : 1)) {
            return Option.NONE;
        }
        long option = switch (found.length) {
            case 1 -> Option.of(found[0]);
            case 2 -> Option.of(found[0], found[1]);
            default -> Option.of(found[0], found[1], found[2]);
        };
        return combines(q, option) ? option : Option.NONE;
    }

    private int candidateOf(int q, int o) {
        for (int c = start[q]; c < start[q + 1]; c++) {
            if (offering[c] == o) {
                return c - start[q];
            }
        }
        return -1;
    }

    private boolean combines(int q, long option) {
        int size = Option.size(option);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (!combine(offeringAt(q, option, i), offeringAt(q, option, j))) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean combine(int one, int other) {
        return level[one] != level[other] && first[other] <= last[one] + 1 && first[one] <= last[other] + 1;
    }

    /** How many candidates all questions have together. */
    int candidates() {
        return start[questions];
    }

    int candidates(int q) {
        return start[q + 1] - start[q];
    }

    int offeringAt(int q, long option, int index) {
        return offering[start[q] + Option.position(option, index)];
    }

    boolean contains(int q, long option, int o) {
        for (int i = 0; i < Option.size(option); i++) {
            if (offeringAt(q, option, i) == o) {
                return true;
            }
        }
        return false;
    }

    long value(int q, long option) {
        if (option == Option.NONE) {
            return 0;
        }
        int from = start[q];
        long worth = switch (Option.size(option)) {
            case 1 -> single[from + Option.position(option, 0)];
            case 2 ->
                pairBonus + pairPart[from + Option.position(option, 0)] + pairPart[from + Option.position(option, 1)];
            default ->
                tripleBonus
                        + triplePart[from + Option.position(option, 0)]
                        + triplePart[from + Option.position(option, 1)]
                        + triplePart[from + Option.position(option, 2)];
        };
        return worth + bonus[q] + (option == confirmed[q] ? keepBonus : 0);
    }

    /**
     * An option's value less what it pays.
     *
     * @param prices what each offering asks
     * @param extra what each candidate asks besides
     */
    long net(int q, long option, long[] prices, long[] extra) {
        long net = value(q, option);
        for (int i = 0; i < Option.size(option); i++) {
            int c = start[q] + Option.position(option, i);
            net -= prices[offering[c]] + extra[c];
        }
        return net;
    }

    List<String> ids(int q, long option) {
        List<String> ids = new ArrayList<>(3);
        for (int i = 0; i < Option.size(option); i++) {
            ids.add(round.offerings().get(offeringAt(q, option, i)).id());
        }
        return ids;
    }

    String questionId(int q) {
        return round.questions().get(q).id();
    }

    String offeringId(int o) {
        return round.offerings().get(o).id();
    }
}
