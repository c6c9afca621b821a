package nl.woo.matching.commandline;

import jakarta.json.JsonException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.woo.matching.allocation.Allocator;
import nl.woo.matching.allocation.InvalidRound;
import nl.woo.matching.allocation.Plan;
import nl.woo.matching.allocation.Round;

/** {@code allocate ROUND PLAN}: reads a planning round, writes the best plan for it and prints its figures. */
public final class Allocate {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final int ARGUMENTS = 2;
    private static final String USAGE = "allocate ROUND.json[.gz] PLAN.json[.gz]";

    private final PrintStream out;
    private final PrintStream err;

    Allocate(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends with status 0, or 2 when the command or the round is wrong. */
    public static void main(String[] arguments) {
        System.exit(new Allocate(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() != ARGUMENTS) {
            err.println(USAGE);
            return REFUSED;
        }
        try {
            Round round = read(arguments.get(0));
            Plan plan = new Allocator().allocate(round);
            PlanWriter.write(plan, Path.of(arguments.get(1)));
            out.printf(
                    Locale.ROOT,
                    "%d of %d questions placed, value %.4f, bound %.4f, gap %.5f %%, %.2f s%n",
                    plan.placements().size(),
                    round.questions().size(),
                    plan.value(),
                    plan.bound(),
                    100 * plan.gap(),
                    plan.seconds());
            return DONE;
        } catch (InvalidRound refused) {
            err.println(arguments.get(0) + ": " + oneLine(refused.getMessage()));
        } catch (IOException | JsonException | InvalidPathException unwritable) {
            err.println("the plan cannot be written: " + oneLine(unwritable.toString()));
        }
        return REFUSED;
    }

    private static Round read(String file) {
        try {
            return RoundReader.read(Path.of(file));
        } catch (NoSuchFileException missing) {
            throw new InvalidRound("file", "is not there");
        } catch (IOException | InvalidPathException unreadable) {
            throw new InvalidRound("file", "cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\R", " ");
    }
}
