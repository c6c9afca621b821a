package nl.woo.domain.exchange;

import java.util.List;

/** The files do not agree with the rules or with the portal; nothing was changed. */
public class ImportRefused extends RuntimeException {
    private final transient List<ImportProblem> problems;

    public ImportRefused(List<ImportProblem> problems) {
        super(problems.size() + " problems, first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** One at least. */
    public List<ImportProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
