package nl.woo.matching.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.woo.domain.exchange.format.DataFile;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.QuestionRow;
import nl.woo.domain.exchange.format.TrackRow;
import nl.woo.matching.engine.Demand;
import nl.woo.matching.engine.Firm;
import nl.woo.matching.engine.FitTable;
import nl.woo.matching.engine.Form;
import nl.woo.matching.engine.Language;
import nl.woo.matching.engine.Level;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Size;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.engine.TeachingLanguage;
import nl.woo.matching.engine.ThemeDefinition;

/**
 * Measures how long it takes to read a catalogue and to fit questions to it. Questions and offerings are recombined from
 * the sentences of the demo data, always the same ones.
 */
public final class FitBench {
    private static final String DEMO = "/nl/woo/domain/exchange/demo/";
    private static final LocalDate TODAY = LocalDate.parse("2020-08-15");
    private static final int QUESTIONS = 1000;
    private static final int OFFERINGS = 500;
    private static final int SENTENCES = 6;

    private final DataSet demo;
    private final PrintStream out;

    private FitBench(DataSet demo, PrintStream out) {
        this.demo = demo;
        this.out = out;
    }

    /** Prints seconds from a cold start, then for fewer questions and fewer offerings, and the cold ones once more. */
    public static void main(String[] arguments) throws IOException {
        new FitBench(demo(), System.out).run();
    }

    private void run() {
        out.printf("%10s %10s %10s %10s%n", "questions", "offerings", "seconds", "CPU s");
        double cold = measure(QUESTIONS, OFFERINGS, " cold, JIT included");
        for (int questions : new int[] {250, 500, QUESTIONS}) {
            measure(questions, OFFERINGS, "");
        }
        for (int offerings : new int[] {125, 250, OFFERINGS}) {
            measure(QUESTIONS, offerings, "");
        }
        out.printf(Locale.ROOT, "seconds %.3f%n", cold);
    }

    private double measure(int questions, int offerings, String remark) {
        List<Demand> demands = demands(questions);
        List<Supply> supplies = supplies(offerings);
        List<ThemeDefinition> themes = demo.themes().stream()
                .map(theme -> new ThemeDefinition(theme.code(), theme.name(), theme.definition()))
                .toList();
        long begin = System.nanoTime();
        long processor = processorNanos();
        FitTable table = new Matcher(themes, supplies).table(demands, TODAY);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processorSeconds = (processorNanos() - processor) / 1e9;
        out.printf(Locale.ROOT, "%10d %10d %10.2f %10.2f%s%n", questions, offerings, seconds, processorSeconds, remark);
        if (table.demands().size() != questions) {
            throw new IllegalStateException("questions were lost");
        }
        return seconds;
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    private List<Demand> demands(int count) {
        Random random = new Random(7);
        List<QuestionRow> rows = demo.questions();
        List<String> sentences = rows.stream()
                .flatMap(row -> List.of(row.text().split("(?<=[.!?])\\s+")).stream())
                .toList();
        List<Demand> demands = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            QuestionRow row = any(rows, random);
            demands.add(new Demand(
                    "B" + at,
                    row.title(),
                    recombined(sentences, random),
                    any(List.of(Size.values()), random),
                    TODAY.plusDays(random.nextInt(200)),
                    4 + random.nextInt(20),
                    Language.valueOf(row.language().toUpperCase(Locale.ROOT)),
                    Firm.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return demands;
    }

    private List<Supply> supplies(int count) {
        Random random = new Random(11);
        List<TrackRow> rows = demo.tracks();
        List<String> sentences = rows.stream()
                .flatMap(row -> List.of(row.description().split("(?<=[.!?])\\s+")).stream())
                .toList();
        List<Supply> supplies = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            TrackRow row = any(rows, random);
            LocalDate intake = TODAY.plusDays(random.nextInt(200));
            supplies.add(new Supply(
                    "O" + at,
                    "T" + at,
                    row.name(),
                    row.institution(),
                    Level.valueOf(row.level()),
                    any(List.of(Form.values()), random),
                    recombined(sentences, random),
                    row.competences(),
                    Set.of(),
                    Set.of(),
                    intake,
                    intake,
                    intake.plusWeeks(8 + random.nextInt(14)),
                    row.preparationWeeks(),
                    row.groupSize(),
                    row.hoursPerStudent(),
                    TeachingLanguage.valueOf(row.language().toUpperCase(Locale.ROOT)),
                    row.capacity(),
                    row.capacity(),
                    row.hub()));
        }
        return supplies;
    }

    private static String recombined(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            text.append(any(sentences, random)).append(' ');
        }
        return text.toString().strip();
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static DataSet demo() throws IOException {
        Path folder = Files.createTempDirectory("woo-bench");
        for (DataFile file : DataFile.values()) {
            try (InputStream in = DataFiles.class.getResourceAsStream(DEMO + file.fileName())) {
                Files.copy(in, folder.resolve(file.fileName()));
            }
        }
        return DataFiles.readFolder(folder);
    }
}
