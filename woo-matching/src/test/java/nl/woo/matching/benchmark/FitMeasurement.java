package nl.woo.matching.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** How long it takes to fit 1,000 questions to 500 offerings, in a process of its own that starts cold. */
final class FitMeasurement implements Measurement {
    private static final String SECONDS = "seconds ";
    private static final double BAR_SECONDS = 2;

    @Override
    public List<Bar> measure(PrintStream out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FitBench.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double seconds = Double.NaN;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SECONDS)) {
                    seconds = Double.parseDouble(line.substring(SECONDS.length()));
                } else {
                    out.println(line);
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("the fit bench ended with status " + status);
        }
        return List.of(new Bar("fit of 1,000 questions x 500 offerings, cold", seconds, BAR_SECONDS, "s"));
    }
}
