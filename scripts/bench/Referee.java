import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.woo.matching.allocation.Candidate;
import nl.woo.matching.allocation.Offering;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.PlanCheck;
import nl.woo.matching.allocation.Question;
import nl.woo.matching.allocation.Round;
import nl.woo.matching.benchmark.RoundGenerator;

/**
 * Plans a generated round with HiGHS, every option a variable, and prints what it found. Runs beside the bench, in a
 * process of its own, for the solver is native code.
 */
class Referee {
    private final Round round;
    private final PlanCheck check;
    private final ModelBuilder model = new ModelBuilder();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final Map<String, Offering> offerings = new HashMap<>();
    private final Map<String, List<Variable>> takers = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Variable>>> companies = new LinkedHashMap<>();
    private final Map<String, Variable> runs = new HashMap<>();

    Referee(Round round) {
        this.round = round;
        check = new PlanCheck(round);
        round.offerings().forEach(offering -> offerings.put(offering.id(), offering));
    }

    /** SECONDS QUESTIONS OFFERINGS core|full */
    public static void main(String[] arguments) {
        Loader.loadNativeLibraries();
        Round round = new RoundGenerator(1)
                .round(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), arguments[3].equals("full"));
        new Referee(round).solve(Integer.parseInt(arguments[0]));
    }

    private void solve(int seconds) {
        long begin = System.nanoTime();
        for (Offering offering : round.offerings()) {
            if (offering.minimum() > 1) {
                runs.put(offering.id(), model.newBoolVar("runs" + offering.id()));
            }
        }
        round.questions().forEach(this::add);
        takers.forEach(this::hold);
        companies.values().forEach(in -> in.values().stream()
                .filter(takes -> takes.size() > 1)
                .forEach(takes -> model.addLessOrEqual(sum(takes), 1)));
        model.maximize(objective.build());
        ModelSolver solver = new ModelSolver("highs");
        solver.setTimeLimit(Duration.ofSeconds(seconds));
        SolveStatus status = solver.solve(model);
        System.out.printf(Locale.ROOT, "seconds %.3f%n", (System.nanoTime() - begin) / 1e9);
        if (status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE) {
            System.out.printf(Locale.ROOT, "value %.9f%n", solver.getObjectiveValue());
            System.out.printf(Locale.ROOT, "bound %.9f%n", solver.getBestObjectiveBound());
        }
    }

    private void add(Question question) {
        List<Variable> all = new ArrayList<>();
        Map<String, List<Variable>> here = new HashMap<>();
        List<String> option = new ArrayList<>();
        options(question, 0, option, all, here);
        if (!all.isEmpty()) {
            model.addLessOrEqual(sum(all), 1);
        }
        here.forEach((offering, takes) -> {
            if (runs.containsKey(offering)) {
                model.addLessOrEqual(sum(takes).addTerm(runs.get(offering), -1), 0);
            }
        });
    }

    private void options(
            Question question, int from, List<String> option, List<Variable> all, Map<String, List<Variable>> here) {
        for (int at = from; at < question.candidates().size(); at++) {
            Candidate candidate = question.candidates().get(at);
            Offering next = offerings.get(candidate.offering());
            if (!option.stream().allMatch(one -> offerings.get(one).combinesWith(next))) {
                continue;
            }
            option.add(next.id());
            Variable takes = model.newBoolVar("x" + question.id() + option);
            objective.addTerm(takes, check.value(new Placement(question.id(), option)));
            all.add(takes);
            for (String one : option) {
                takers.computeIfAbsent(one, id -> new ArrayList<>()).add(takes);
                here.computeIfAbsent(one, id -> new ArrayList<>()).add(takes);
                companies
                        .computeIfAbsent(one, id -> new LinkedHashMap<>())
                        .computeIfAbsent(question.company(), id -> new ArrayList<>())
                        .add(takes);
            }
            if (question.multiLevel()) {
                options(question, at + 1, option, all, here);
            }
            option.remove(option.size() - 1);
        }
    }

    private void hold(String id, List<Variable> takes) {
        Offering offering = offerings.get(id);
        model.addLessOrEqual(sum(takes), offering.places());
        if (runs.containsKey(id)) {
            model.addGreaterOrEqual(sum(takes).addTerm(runs.get(id), -offering.minimum()), 0);
        }
    }

    private static LinearExprBuilder sum(List<Variable> variables) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum;
    }
}
