package nl.woo.matching.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Round;
import nl.woo.matching.engine.Fit;

/**
 * What a planning round is about.
 *
 * @param fits by part and offering
 */
record Situation(Round round, List<Placement> present, List<OpenPart> parts, Map<Long, Map<Long, Fit>> fits) {
    Optional<Fit> fit(long part, long offering) {
        return Optional.ofNullable(fits.getOrDefault(part, Map.of()).get(offering));
    }
}
