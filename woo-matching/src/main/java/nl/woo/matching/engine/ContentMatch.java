package nl.woo.matching.engine;

import java.util.List;

/**
 * What a question and a track have in common.
 *
 * @param shared words of the question that the track is about, most telling first
 * @param leftOut words of the question for what the track says it does not do
 */
record ContentMatch(List<String> shared, List<String> leftOut) {
    static final ContentMatch NOTHING = new ContentMatch(List.of(), List.of());

    ContentMatch {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
    }
}
