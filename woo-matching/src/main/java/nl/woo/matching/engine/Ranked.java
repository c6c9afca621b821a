package nl.woo.matching.engine;

import java.util.Comparator;

/** A fit with what it was made from. */
record Ranked(Situation situation, TrackContent track, Fit fit) {
    static final Comparator<Ranked> BEST_FIRST = Comparator.<Ranked, Boolean>comparing(
                    ranked -> ranked.fit().excluded())
            .thenComparing(
                    Comparator.<Ranked>comparingDouble(ranked -> ranked.fit().value())
                            .reversed())
            .thenComparing(ranked -> ranked.fit().supply().id());
}
