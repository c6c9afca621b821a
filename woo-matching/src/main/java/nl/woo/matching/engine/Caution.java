package nl.woo.matching.engine;

import java.util.Comparator;
import java.util.List;

/** Finds the one thing that staff must look out for: the gravest first. */
final class Caution {
    private static final int WEAK = 2;

    private Caution() {}

    static Reason of(Situation situation, List<Reason> exclusions, List<Score> scores) {
        if (!exclusions.isEmpty()) {
            return exclusions.get(0);
        }
        List<String> leftOut = situation.match().leftOut();
        if (!leftOut.isEmpty()) {
            return Reason.of("caution.leftOut", leftOut.get(0));
        }
        if (situation.weeksToPrepare() < 0) {
            return Reason.of(
                    "caution.late", situation.readyBy(), situation.supply().preparationWeeks());
        }
        if (AccreditationRule.unknown(situation)) {
            return Reason.of("accreditation.unknown");
        }
        return scores.stream()
                .filter(score -> score.criterion() != Criterion.PRACTICE && score.points() <= WEAK)
                .min(Comparator.comparingInt(Score::points))
                .map(Score::reason)
                .orElseGet(() -> Reason.of("caution.ready", situation.readyBy()));
    }
}
