package nl.woo.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woo.matching.allocation.Round;

/**
 * A round that is measured, and what is asked of it.
 *
 * @param heap the heap that the engine gets, in MiB
 * @param seconds the longest it may take; infinite when no bar is set
 * @param gap the largest gap, as a share; 0 asks for the proven best
 */
record RoundSize(int questions, int offerings, boolean full, int heap, double seconds, double gap) {
    private static final long SEED = 1;
    private static final double NO_BAR = Double.POSITIVE_INFINITY;
    private static final double PROVEN = 1e-9;

    static final List<RoundSize> ALL = List.of(
            new RoundSize(120, 21, false, 256, 0.5, PROVEN),
            new RoundSize(120, 21, true, 256, 0.5, PROVEN),
            new RoundSize(500, 60, false, 256, 5, PROVEN),
            new RoundSize(500, 60, true, 256, 5, PROVEN),
            new RoundSize(2_000, 200, false, 256, 1, 0.0001),
            new RoundSize(2_000, 200, true, 256, 10, 0.005),
            new RoundSize(10_000, 500, false, 256, 4, 0.00005),
            new RoundSize(10_000, 500, true, 256, NO_BAR, NO_BAR),
            new RoundSize(50_000, 2_000, false, 256, 10, 0.0001),
            new RoundSize(50_000, 2_000, true, 512, NO_BAR, NO_BAR));

    Round round() {
        return new RoundGenerator(SEED).round(questions, offerings, full);
    }

    String rules() {
        return full ? "full" : "core";
    }

    String name() {
        return questions + " x " + offerings + " " + rules();
    }

    List<String> arguments() {
        return List.of(Integer.toString(questions), Integer.toString(offerings), rules());
    }

    static Round round(String[] arguments) {
        return new RoundGenerator(SEED)
                .round(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), arguments[2].equals("full"));
    }

    List<Bar> bars(Map<String, Double> measured) {
        List<Bar> bars = new ArrayList<>();
        if (seconds < NO_BAR) {
            bars.add(new Bar(name() + ", time", measured.get("seconds"), seconds, "s"));
            bars.add(new Bar(
                    name() + (gap == PROVEN ? ", gap (the proven best)" : ", gap"),
                    100 * measured.get("gap"),
                    100 * gap,
                    "%"));
        }
        return bars;
    }
}
