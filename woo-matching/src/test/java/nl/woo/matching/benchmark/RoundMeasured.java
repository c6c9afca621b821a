package nl.woo.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.woo.matching.allocation.Allocator;
import nl.woo.matching.allocation.Plan;
import nl.woo.matching.allocation.PlanCheck;
import nl.woo.matching.allocation.Round;

/** Plans one round in a process of its own and prints its figures, one to a line. The first plan of the process counts. */
public final class RoundMeasured {
    private static final double KIB_IN_MIB = 1024;

    private RoundMeasured() {}

    /** @param arguments the numbers of questions and offerings, and core or full */
    public static void main(String[] arguments) throws IOException {
        Round round = RoundSize.round(arguments);
        Plan plan = new Allocator().allocate(round);
        List<String> violations = new PlanCheck(round).violations(plan.placements());
        if (!violations.isEmpty()) {
            throw new IllegalStateException("the plan breaks the rules: " + violations);
        }
        print("seconds", plan.seconds());
        print("value", plan.value());
        print("bound", plan.bound());
        print("gap", plan.gap());
        print("memory", peakMemory());
    }

    private static void print(String name, double figure) {
        System.out.printf(Locale.ROOT, "%s %.9f%n", name, figure);
    }

    /** The most memory that this process had, in MiB, generator and JVM with it; 0 where the system does not tell. */
    private static double peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / KIB_IN_MIB)
                .findFirst()
                .orElse(0);
    }
}
