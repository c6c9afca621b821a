package nl.woo.matching.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.woo.matching.allocation.Placement;
import nl.woo.matching.allocation.Round;

/**
 * What a planning round is about.
 *
 * @param fits by part and offering, what is told of the fit
 */
record Situation(Round round, List<Placement> present, List<OpenPart> parts, Map<Long, Map<Long, ToldFit>> fits) {
    /**
     * A fit as it is kept with the plan.
     *
     * @param points from 5 to 25
     * @param explanation gives the reasons in sentences, made when asked for; null where nothing is to be told
     */
    record ToldFit(int points, Supplier<String> explanation) {
        static final ToldFit NONE = new ToldFit(0, () -> null);
    }

    ToldFit told(long part, long offering) {
        return fits.getOrDefault(part, Map.of()).getOrDefault(offering, ToldFit.NONE);
    }

    /** The parts by the code of their question, in order. */
    Map<String, List<OpenPart>> byQuestion() {
        Map<String, List<OpenPart>> byQuestion = new LinkedHashMap<>();
        parts.forEach(part -> byQuestion
                .computeIfAbsent(part.question(), code -> new ArrayList<>())
                .add(part));
        return byQuestion;
    }
}
