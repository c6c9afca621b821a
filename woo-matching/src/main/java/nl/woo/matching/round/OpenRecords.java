package nl.woo.matching.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.domain.question.Part;
import nl.woo.matching.engine.Fit;

/**
 * What is open when a round begins.
 *
 * @param free the offerings with free places, by id
 * @param placements by institution, how many placements it has
 */
record OpenRecords(Map<Long, FreeOffering> free, Map<String, Long> placements, List<Row> rows) {
    /**
     * A part that looks for its place.
     *
     * @param part with question, company and theme; outside the transaction that read it
     * @param open the same for the round, without fits
     * @param barred the offerings that turned it down or have its firm already
     */
    record Row(Part part, OpenPart open, Set<Long> barred) {
        /** The part with the fits of the offerings that can take it. */
        OpenPart fitted(Map<Long, Fit> fits) {
            Map<Long, Double> values = new HashMap<>();
            fits.forEach((offering, fit) -> {
                if (!fit.excluded() && !barred.contains(offering)) {
                    values.put(offering, Math.max(0, Math.min(1, fit.value())));
                }
            });
            return open.withFits(values);
        }
    }
}
