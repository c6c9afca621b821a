package nl.woo.matching.engine;

import java.util.List;

/**
 * What a question and a track have in common.
 *
 * @param shared words of the question that the track is about, most telling first
 * @param leftOut words of the question for what the track says it does not do
 * @param practice words of the question that practice speaks most for such a track by, or against it
 * @param alike whether by their sentence vectors they mean about the same
 */
record ContentMatch(List<String> shared, List<String> leftOut, List<String> practice, boolean alike) {
    static final ContentMatch NOTHING = new ContentMatch(List.of(), List.of(), List.of(), false);

    ContentMatch {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
        practice = List.copyOf(practice);
    }
}
