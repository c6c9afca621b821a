package nl.woo.matching.engine;

import java.util.List;

/** The level that staff chose, or else the one that the question's words point to. */
class LevelRule implements SoftRule {
    private static final double SAYS_LITTLE = 0.5;

    @Override
    public Rating rate(Situation situation) {
        Level level = situation.supply().level();
        if (situation.demand().level().isPresent()) {
            Level chosen = situation.demand().level().get();
            return chosen == level
                    ? new Rating(1, Reason.of("level.chosen", level))
                    : new Rating(0, Reason.of("level.another", chosen, level));
        }
        double share = situation.leaning().of(level);
        List<String> words = situation.leaning().words().getOrDefault(level, List.of());
        if (words.isEmpty()) {
            return situation.leaning().share().isEmpty()
                    ? new Rating(SAYS_LITTLE, Reason.of("level.unknown", level))
                    : new Rating(share, Reason.of("level.weak", level));
        }
        return new Rating(share, Reason.of(share >= SAYS_LITTLE ? "level.fits" : "level.hardly", words.get(0), level));
    }
}
