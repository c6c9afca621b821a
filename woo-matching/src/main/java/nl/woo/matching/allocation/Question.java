package nl.woo.matching.allocation;

import java.util.List;
import java.util.Objects;

/**
 * A question that looks for its place.
 *
 * @param company the firm that asks; it comes at most once in an offering
 * @param multiLevel whether it may take two or three offerings of different levels together
 * @param bonus what placing it adds besides the fit, such as for a long wait; 0 or more
 * @param pinned the offerings that staff decided on: exactly these must stand; empty when nothing was decided
 * @param confirmed the offerings of the present plan: keeping exactly these earns the keep bonus; empty when there are none
 */
public record Question(
        String id,
        String company,
        boolean multiLevel,
        double bonus,
        List<Candidate> candidates,
        List<String> pinned,
        List<String> confirmed) {
    public Question {
        Objects.requireNonNull(id);
        Objects.requireNonNull(company);
        candidates = List.copyOf(candidates);
        pinned = List.copyOf(pinned);
        confirmed = List.copyOf(confirmed);
    }

    /** A question without bonus, pins or a present plan. */
    public static Question of(String id, String company, boolean multiLevel, List<Candidate> candidates) {
        return new Question(id, company, multiLevel, 0, candidates, List.of(), List.of());
    }

    public Question pinnedTo(List<String> offerings) {
        return new Question(id, company, multiLevel, bonus, candidates, offerings, confirmed);
    }

    public Question confirmedIn(List<String> offerings) {
        return new Question(id, company, multiLevel, bonus, candidates, pinned, offerings);
    }
}
