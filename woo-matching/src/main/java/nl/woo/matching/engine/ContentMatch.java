package nl.woo.matching.engine;

import java.util.List;

/**
 * How far a track is about what a question asks.
 *
 * @param strength from 0 to 1
 * @param shared words of the question that the track is about, most telling first
 * @param leftOut words of the question for what the track says it does not do
 */
record ContentMatch(double strength, List<String> shared, List<String> leftOut) {
    ContentMatch {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
    }
}
