package nl.woo.matching.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * Finds the best plan among a few options of each question, as a small mixed integer programme for ojAlgo. Questions
 * that have one option and must be placed stand from the start, and rules that can no longer be broken are left out.
 */
final class ExactStep {
    private static final NumberContext PRECISE = NumberContext.of(12, 10);
    private static final int DECIMALS = 9;
    private static final double TAKEN = 0.5;

    private final Problem problem;
    private final Shortlist shortlist;
    private final boolean[] mustBePlaced;
    private final boolean[] mustRun;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Choice> choices = new ArrayList<>();
    private final List<List<Choice>> takers = new ArrayList<>();
    private final List<Set<Integer>> companies = new ArrayList<>();
    private final int[] standing;
    private final long[] plan;
    private boolean conclusive = true;

    /** That a question takes an option. */
    private record Choice(int question, long option, Variable taken) {}

    /**
     * @param shortlist for each question the options it may take
     * @param mustBePlaced by question, whether it may not go without
     * @param mustRun by offering, whether it may not be without its minimum
     */
    ExactStep(Problem problem, Shortlist shortlist, boolean[] mustBePlaced, boolean[] mustRun) {
        this.problem = problem;
        this.shortlist = shortlist;
        this.mustBePlaced = mustBePlaced;
        this.mustRun = mustRun;
        standing = new int[problem.offerings];
        plan = new long[problem.questions];
        for (int o = 0; o < problem.offerings; o++) {
            takers.add(new ArrayList<>());
            companies.add(new HashSet<>());
        }
    }

    /** The option of each question in the best plan among these; nothing when no plan keeps the rules. */
    Optional<long[]> solve() {
        for (int q = 0; q < problem.questions; q++) {
            if (stands(q) && !place(q, shortlist.option(shortlist.begin(q)))) {
                return Optional.empty();
            }
        }
        for (int q = 0; q < problem.questions; q++) {
            if (!stands(q) && shortlist.begin(q) < shortlist.end(q)) {
                choose(q);
            }
        }
        for (int o = 0; o < problem.offerings; o++) {
            if (standing[o] > problem.places[o] || cannotReachMinimum(o)) {
                return Optional.empty();
            }
            holdRules(o);
        }
        if (choices.isEmpty()) {
            return Optional.of(plan);
        }
        model.options.integer(
                IntegerStrategy.newConfigurable().withParallelism(() -> 1).withGapTolerance(PRECISE));
        Optimisation.Result result = model.maximise();
        if (!result.getState().isOptimal()) {
            conclusive = result.getState() == Optimisation.State.INFEASIBLE;
            return Optional.empty();
        }
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            if (choice.taken().getValue().doubleValue() > TAKEN) {
                plan[choice.question()] = choice.option();
            }
        }
        return Optional.of(plan);
    }

    /** Whether what {@link #solve} gave is certain; false when ojAlgo gave up. */
    boolean isConclusive() {
        return conclusive;
    }

    private boolean stands(int q) {
        return mustBePlaced[q] && shortlist.end(q) == shortlist.begin(q) + 1;
    }

    /** Lets an option stand; false when a colleague stands there already. */
    private boolean place(int q, long option) {
        if (meetsColleague(q, option)) {
            return false;
        }
        plan[q] = option;
        for (int i = 0; i < Option.size(option); i++) {
            int o = problem.offeringAt(q, option, i);
            standing[o]++;
            if (problem.company[q] >= 0) {
                companies.get(o).add(problem.company[q]);
            }
        }
        return true;
    }

    private void choose(int q) {
        Expression one = model.newExpression("q" + q).upper(1);
        if (mustBePlaced[q]) {
            one.lower(1);
        }
        for (int at = shortlist.begin(q); at < shortlist.end(q); at++) {
            long option = shortlist.option(at);
            if (meetsColleague(q, option)) {
                continue;
            }
            Variable taken =
                    model.newVariable("x" + at).binary().weight(BigDecimal.valueOf(problem.value(q, option), DECIMALS));
            one.set(taken, 1);
            Choice choice = new Choice(q, option, taken);
            choices.add(choice);
            for (int i = 0; i < Option.size(option); i++) {
                takers.get(problem.offeringAt(q, option, i)).add(choice);
            }
        }
    }

    private boolean meetsColleague(int q, long option) {
        for (int i = 0; i < Option.size(option); i++) {
            if (companies.get(problem.offeringAt(q, option, i)).contains(problem.company[q])) {
                return true;
            }
        }
        return false;
    }

    private boolean cannotReachMinimum(int o) {
        boolean runs = mustRun[o] || standing[o] > 0;
        return runs && standing[o] + askers(o) < problem.minimum[o];
    }

    private long askers(int o) {
        return takers.get(o).stream().map(Choice::question).distinct().count();
    }

    private void holdRules(int o) {
        List<Choice> all = takers.get(o);
        if (standing[o] + askers(o) > problem.places[o]) {
            Expression places = model.newExpression("places" + o).upper(problem.places[o] - standing[o]);
            all.forEach(choice -> places.set(choice.taken(), 1));
        }
        holdCompanies(o);
        if (standing[o] < problem.minimum[o] && (standing[o] > 0 || !all.isEmpty() || mustRun[o])) {
            holdMinimum(o);
        }
    }

    private void holdCompanies(int o) {
        Map<Integer, List<Choice>> byCompany = new HashMap<>();
        for (Choice choice : takers.get(o)) {
            int company = problem.company[choice.question()];
            if (company >= 0) {
                byCompany.computeIfAbsent(company, one -> new ArrayList<>()).add(choice);
            }
        }
        byCompany.forEach((company, choosing) -> {
            if (choosing.stream().map(Choice::question).distinct().count() > 1) {
                Expression once = model.newExpression("c" + company + "in" + o).upper(1);
                choosing.forEach(choice -> once.set(choice.taken(), 1));
            }
        });
    }

    private void holdMinimum(int o) {
        List<Choice> all = takers.get(o);
        Expression minimum = model.newExpression("minimum" + o);
        all.forEach(choice -> minimum.set(choice.taken(), 1));
        if (mustRun[o] || standing[o] > 0) {
            minimum.lower(problem.minimum[o] - standing[o]);
            return;
        }
        Variable runs = model.newVariable("runs" + o).binary();
        minimum.lower(0).set(runs, -problem.minimum[o]);
        Map<Integer, Expression> links = new HashMap<>();
        for (Choice choice : all) {
            links.computeIfAbsent(
                            choice.question(),
                            q -> model.newExpression("q" + q + "in" + o)
                                    .upper(0)
                                    .set(runs, -1))
                    .set(choice.taken(), 1);
        }
    }
}
