package nl.woo.domain.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Data files were refused whole; nothing of them may be used. */
public class FormatError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    public FormatError(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.located(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = new ArrayList<>(problems);
    }

    /** Every problem found, by file and line. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
