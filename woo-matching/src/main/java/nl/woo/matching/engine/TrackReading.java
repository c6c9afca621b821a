package nl.woo.matching.engine;

import java.util.List;

/**
 * What a track's text tells, whatever its coordinator set.
 *
 * @param themes the themes that it comes near to, nearest first, with the words that speak for each
 * @param deliverables what its students hand over, clearest first, with the words that say so
 */
public record TrackReading(List<ThemeLikelihood> themes, List<Reading.Wanted> deliverables) {
    public TrackReading {
        themes = List.copyOf(themes);
        deliverables = List.copyOf(deliverables);
    }
}
