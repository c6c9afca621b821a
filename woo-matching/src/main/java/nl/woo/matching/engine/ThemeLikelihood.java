package nl.woo.matching.engine;

import java.util.List;

/**
 * A theme that a question may be of.
 *
 * @param share how strongly beside the likeliest, whose share is 1
 * @param words the question's words that speak for it, most telling first
 */
public record ThemeLikelihood(String code, double share, List<String> words) {
    public ThemeLikelihood {
        words = List.copyOf(words);
    }
}
