package nl.woo.matching.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.catalogue.Level;

/**
 * A part that looks for its place.
 *
 * @param question its question's code
 * @param weeks how many whole weeks the question has been waiting
 * @param fits by offering, how well it suits, from 0 to 1; offerings that cannot take the part are not in it
 * @param proposed the offering to which it is proposed now
 * @param pinned the offerings that staff pinned its question to
 * @param forbidden the offerings that staff forbade for its question
 * @param placed when other parts of its question take place
 */
record OpenPart(
        long id,
        String question,
        String company,
        Level level,
        int weeks,
        Map<Long, Double> fits,
        Optional<Long> proposed,
        Set<Long> pinned,
        Set<Long> forbidden,
        List<PlacedTime> placed) {
    OpenPart withFits(Map<Long, Double> others) {
        return new OpenPart(id, question, company, level, weeks, others, proposed, pinned, forbidden, placed);
    }
}
