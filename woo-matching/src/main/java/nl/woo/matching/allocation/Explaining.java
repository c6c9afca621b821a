package nl.woo.matching.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a finished plan into words: who stands where, what one more place is worth, and why a question has no place. */
final class Explaining {
    private static final int OPTIONS_TRIED = 3;
    private static final int MANY = 1_000;
    private static final long TOLERANCE = Problem.units(0.001);

    private final Problem problem;
    private final WorkingPlan plan;
    private final Improving improving;
    private final long[] prices;
    private final Shortlist shortlist;

    Explaining(WorkingPlan plan, Improving improving, long[] prices, Shortlist shortlist) {
        this.plan = plan;
        this.improving = improving;
        this.prices = prices;
        this.shortlist = shortlist;
        problem = plan.problem;
        improving.tolerate(problem.questions < MANY ? 0 : TOLERANCE);
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (int q = 0; q < problem.questions; q++) {
            if (plan.option(q) != Option.NONE) {
                placements.add(new Placement(problem.questionId(q), problem.ids(q, plan.option(q))));
            }
        }
        return placements;
    }

    List<Price> prices() {
        List<Price> worth = new ArrayList<>();
        for (int o = 0; o < problem.offerings; o++) {
            worth.add(price(o));
        }
        return worth;
    }

    private Price price(int o) {
        if (plan.closed(o) || !plan.full(o)) {
            return new Price(problem.offeringId(o), 0, 0, List.of());
        }
        long asked = prices[o];
        int mark = plan.mark();
        plan.lend(o);
        long gain = Math.max(0, improving.fillOnce(o));
        List<Move> moves = moves(mark);
        plan.undo(mark);
        plan.lend(-1);
        return new Price(problem.offeringId(o), value(Math.max(asked, gain)), value(gain), moves);
    }

    private static double value(long units) {
        return (double) units / Problem.UNIT;
    }

    private List<Move> moves(int mark) {
        Map<Integer, Long> from = new LinkedHashMap<>();
        for (int at = mark; at < plan.mark(); at++) {
            from.putIfAbsent(plan.movedQuestion(at), plan.movedFrom(at));
        }
        List<Move> moves = new ArrayList<>();
        from.forEach((q, had) -> {
            if (plan.option(q) != had) {
                moves.add(new Move(problem.questionId(q), problem.ids(q, had), problem.ids(q, plan.option(q))));
            }
        });
        return moves;
    }

    List<Unplaced> unplaced() {
        List<Unplaced> left = new ArrayList<>();
        for (int q = 0; q < problem.questions; q++) {
            if (plan.option(q) == Option.NONE) {
                left.add(unplaced(q));
            }
        }
        return left;
    }

    private Unplaced unplaced(int q) {
        Question question = problem.round.questions().get(q);
        if (question.candidates().isEmpty()) {
            return new Unplaced(question.id(), Unplaced.Reason.NO_CANDIDATE, "", List.of(), 0);
        }
        Optional<Unplaced> displacing = displacing(q);
        if (displacing.isPresent()) {
            return displacing.get();
        }
        int candidates = problem.candidates(q);
        String nearest = question.candidates().get(0).offering();
        if (candidates == 0) {
            return new Unplaced(question.id(), noneRuns(question), nearest, List.of(), 0);
        }
        boolean company = false;
        for (int c = problem.start[q]; c < problem.start[q + 1]; c++) {
            if (!plan.closed(problem.offering[c])) {
                company = true;
                nearest = problem.offeringId(problem.offering[c]);
            }
        }
        return new Unplaced(
                question.id(),
                company ? Unplaced.Reason.COMPANY_ALREADY_THERE : Unplaced.Reason.BELOW_MINIMUM,
                nearest,
                List.of(),
                0);
    }

    private Unplaced.Reason noneRuns(Question question) {
        for (Candidate candidate : question.candidates()) {
            for (Offering offering : problem.round.offerings()) {
                if (offering.id().equals(candidate.offering()) && offering.places() > 0) {
                    return Unplaced.Reason.BELOW_MINIMUM;
                }
            }
        }
        return Unplaced.Reason.NO_PLACES;
    }

    /** The way to place it that costs the others least beyond what it brings. */
    private Optional<Unplaced> displacing(int q) {
        Unplaced cheapest = null;
        int most = problem.questions < MANY ? OPTIONS_TRIED : 1;
        int tried = 0;
        for (int at = shortlist.begin(q); at < shortlist.end(q) && tried < most; at++) {
            Optional<Unplaced> one = displacing(q, shortlist.option(at));
            tried += one.isPresent() ? 1 : 0;
            if (one.isPresent() && (cheapest == null || one.get().loss() < cheapest.loss())) {
                cheapest = one.get();
            }
        }
        for (int i = 0; i < problem.candidates(q) && cheapest == null; i++) {
            cheapest = displacing(q, Option.of(i)).orElse(null);
        }
        return Optional.ofNullable(cheapest);
    }

    private Optional<Unplaced> displacing(int q, long to) {
        int mark = plan.mark();
        long before = plan.value();
        if (!improving.force(q, to)) {
            return Optional.empty();
        }
        long loss = Math.max(0, before - plan.value());
        List<Move> moves = moves(mark);
        plan.undo(mark);
        String offering = problem.offeringId(problem.offeringAt(q, to, 0));
        return Optional.of(
                new Unplaced(problem.questionId(q), Unplaced.Reason.OTHERS_GAIN_MORE, offering, moves, value(loss)));
    }
}
