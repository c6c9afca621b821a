package nl.woo.matching.allocation;

import java.util.Objects;

/**
 * An offering that a question may take.
 *
 * @param fit how well it suits, from 0 to 1
 */
public record Candidate(String offering, double fit) {
    public Candidate {
        Objects.requireNonNull(offering);
    }
}
