package nl.woo.matching.engine;

import java.util.Optional;

/**
 * The firm that asks, as far as it matters for a place.
 *
 * @param name tells firms apart; empty when unknown
 * @param employees people who work there; 0 when unknown
 * @param accredited whether it is an 'erkend leerbedrijf', which an MBO internship asks for; empty when unknown
 */
public record Firm(String name, int employees, Optional<Boolean> accredited) {
    public static final Firm UNKNOWN = new Firm("", 0, Optional.empty());
}
