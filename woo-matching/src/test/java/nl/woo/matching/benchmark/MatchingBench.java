package nl.woo.matching.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./woo bench matching}: prints the tables of all measurements, then a line for each bar, and ends with status 1
 * when one is missed. To measure something else too, add it to the list.
 */
public final class MatchingBench {
    private final List<Measurement> measurements;

    private MatchingBench(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** @param arguments the command of the referee, if there is one: what to run, without the round */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<List<String>> referee = arguments.length == 0 ? Optional.empty() : Optional.of(List.of(arguments));
        boolean held = new MatchingBench(List.of(new FitMeasurement(), new RoundsMeasurement(referee))).run();
        System.exit(held ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        List<Bar> bars = new ArrayList<>();
        for (Measurement measurement : measurements) {
            bars.addAll(measurement.measure(System.out));
            System.out.println();
        }
        bars.forEach(System.out::println);
        return bars.stream().allMatch(Bar::isHeld);
    }
}
