package nl.woo.matching.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.PlanCheck;
import nl.woo.matching.allocation.Round;

/** The planning rounds of {@link RoundSize}, beside simpler ways to plan and, where it is at hand, the referee. */
final class RoundsMeasurement implements Measurement {
    private static final int MOST_FOR_REFEREE = 10_000;

    private final Optional<List<String>> referee;

    RoundsMeasurement(Optional<List<String>> referee) {
        this.referee = referee;
    }

    @Override
    public List<Bar> measure(PrintStream out) throws IOException, InterruptedException {
        out.printf(
                "%-20s %8s %13s %13s %9s %8s %9s %11s %9s%s%n",
                "round",
                "seconds",
                "value",
                "bound",
                "gap",
                "memory",
                "greedy",
                "first come",
                "deferred",
                referee.isPresent() ? "  HiGHS" : "");
        List<Bar> bars = new ArrayList<>();
        for (RoundSize size : RoundSize.ALL) {
            Map<String, Double> measured = run(ownCommand(size));
            Round round = size.round();
            double value = measured.get("value");
            out.printf(
                    Locale.ROOT,
                    "%-20s %8.2f %13.4f %13.4f %8.5f%% %4.0f MiB %8.1f%% %10.1f%% %8.1f%%%s%n",
                    size.name(),
                    measured.get("seconds"),
                    value,
                    measured.get("bound"),
                    100 * measured.get("gap"),
                    measured.get("memory"),
                    below(value, round, new SimplePlans(round).greedy()),
                    below(value, round, new SimplePlans(round).firstCome()),
                    below(value, round, new SimplePlans(round).deferredAcceptance()),
                    refereed(size));
            bars.addAll(size.bars(measured));
        }
        return bars;
    }

    /** By how many percent a plan is worth less than a value; below 0 when it is worth less. */
    private static double below(double value, Round round, List<Placement> plan) {
        PlanCheck check = new PlanCheck(round);
        List<String> violations = check.violations(plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("a plan beside it breaks the rules: " + violations);
        }
        return 100 * (check.value(plan) - value) / value;
    }

    private static List<String> ownCommand(RoundSize size) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + size.heap() + "m",
                "-cp",
                System.getProperty("java.class.path"),
                RoundMeasured.class.getName()));
        command.addAll(size.arguments());
        return command;
    }

    private String refereed(RoundSize size) throws IOException, InterruptedException {
        if (referee.isEmpty()) {
            return "";
        }
        if (size.questions() > MOST_FOR_REFEREE) {
            return "  not asked";
        }
        List<String> command = new ArrayList<>(referee.get());
        command.addAll(size.arguments());
        Map<String, Double> found = run(command);
        if (!found.containsKey("value")) {
            return String.format(Locale.ROOT, "  nothing in %.0f s", found.getOrDefault("seconds", 0.0));
        }
        return String.format(
                Locale.ROOT,
                "  %.4f, bound %.4f in %.1f s",
                found.get("value"),
                found.get("bound"),
                found.get("seconds"));
    }

    private static Map<String, Double> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> figures = new HashMap<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 2) {
                    figures.put(words[0], Double.valueOf(words[1]));
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with status " + status);
        }
        return figures;
    }
}
