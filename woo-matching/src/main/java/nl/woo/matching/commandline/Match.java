package nl.woo.matching.commandline;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.exchange.format.DataFiles;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.FormatError;
import nl.woo.matching.embedding.ModelError;
import nl.woo.matching.embedding.ModelFolder;
import nl.woo.matching.engine.Knowledge;

/**
 * {@code match DIR [--out FILE] [--embedding DIR]}: ranks the tracks of DIR's trajecten.json for the questions of its
 * vragen.json, with the sentence model of the second DIR, writes the answers to FILE, and where oordelen.json lies beside them
 * prints how well they agree with it.
 */
public final class Match {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String OUT = "--out";
    private static final String EMBEDDING = "--embedding";
    private static final String USAGE = "match DIR [--out FILE] [--embedding DIR]";

    private final PrintStream out;
    private final PrintStream err;

    Match(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends with status 0, or 2 when the command or the files are wrong. */
    public static void main(String[] arguments) {
        System.exit(new Match(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        Map<String, Path> options = options(arguments);
        if (arguments.size() % 2 == 0
                || arguments.get(0).startsWith("-")
                || !Set.of(OUT, EMBEDDING).containsAll(options.keySet())) {
            err.println(USAGE);
            return REFUSED;
        }
        try {
            match(Path.of(arguments.get(0)), Optional.ofNullable(options.get(OUT)), knowledge(options));
            return DONE;
        } catch (FormatError error) {
            error.problems().forEach(problem -> err.println(problem.located(Locale.getDefault())));
        } catch (IOException | UncheckedIOException | ModelError unreadable) {
            err.println(unreadable.getMessage());
        }
        return REFUSED;
    }

    /** What follows the first argument, two by two. */
    private static Map<String, Path> options(List<String> arguments) {
        Map<String, Path> options = new HashMap<>();
        for (int at = 1; at < arguments.size() - 1; at += 2) {
            options.put(arguments.get(at), Path.of(arguments.get(at + 1)));
        }
        return options;
    }

    private static Knowledge knowledge(Map<String, Path> options) {
        return options.containsKey(EMBEDDING)
                ? Knowledge.SHIPPED.with(new ModelFolder(options.get(EMBEDDING)).load())
                : Knowledge.SHIPPED;
    }

    private void match(Path folder, Optional<Path> answersFile, Knowledge knowledge) throws IOException {
        DataSet data = DataFiles.readFolder(folder);
        List<Answer> answers = new Catalogue(data, knowledge).answers(data.questions());
        if (answersFile.isPresent()) {
            write(answers, answersFile.get());
        }
        out.printf(
                Locale.ROOT,
                "%d questions, %d tracks, %d themes%n",
                data.questions().size(),
                data.tracks().size(),
                data.themes().size());
        if (!data.judgements().isEmpty()) {
            out.print(Quality.of(answers, data.judgements(), OutOfScope.in(folder, data.judgements())));
        }
    }

    private static void write(List<Answer> answers, Path file) throws IOException {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(Files.newBufferedWriter(file))) {
            writer.writeObject(Answer.json(answers));
        }
    }
}
