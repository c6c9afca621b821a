package nl.woo.matching.engine.text;

import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary was refused as a whole; says for each wrong line what is wrong with it. */
public final class VocabularyError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What can be wrong with a line. */
    public enum Fault {
        /** It does not begin with kind, themes, level, wants, near, because, nl or en. */
        UNKNOWN_WORD,
        /** Nothing follows its first word. */
        EMPTY,
        /** The kind, level, deliverable or reason is none that the engine knows. */
        UNKNOWN_VALUE,
        /** A theme or deliverable lacks its weight from 1 to 9. */
        WEIGHT,
        /** A term holds no letter or digit. */
        NO_WORD,
        /** A term matches nearly every text: fewer than three letters before or after its star. */
        TOO_WIDE,
        /** A concept's name holds something else than small letters, digits and dashes. */
        NAME,
        /** The concept has no term. */
        NO_TERM
    }

    /**
     * A wrong line.
     *
     * @param line from 1
     * @param found the words that are wrong
     */
    public record Problem(int line, Fault fault, String found) {}

    private final transient List<Problem> problems;

    VocabularyError(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "line " + problem.line() + ": " + problem.fault() + " " + problem.found())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every wrong line, in their order. */
    public List<Problem> problems() {
        return problems;
    }
}
