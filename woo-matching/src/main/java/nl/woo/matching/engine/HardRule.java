package nl.woo.matching.engine;

import java.util.Optional;

/** A rule that keeps a question out of an offering. */
interface HardRule {
    Optional<Reason> exclusion(Situation situation);
}
