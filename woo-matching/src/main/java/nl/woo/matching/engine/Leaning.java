package nl.woo.matching.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The level that the question's words point to.
 *
 * @param share by level, from 0 to 1, the strongest 1; empty when no word points anywhere
 * @param words the question's words for a level, most telling first
 */
record Leaning(Map<Level, Double> share, Function<Level, List<String>> words) {
    Leaning {
        share = Map.copyOf(share);
    }

    double of(Level level) {
        Double known = share.get(level);
        return known == null ? 0 : known;
    }
}
