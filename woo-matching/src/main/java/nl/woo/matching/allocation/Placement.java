package nl.woo.matching.allocation;

import java.util.List;

/**
 * A question and the offerings it takes together.
 *
 * @param offerings one to three ids, in the order of the question's candidates
 */
public record Placement(String question, List<String> offerings) {
    public Placement {
        offerings = List.copyOf(offerings);
    }
}
