package nl.woo.matching.engine;

import java.util.List;

/** The level that staff chose, or else the one that the question's words point to. */
class LevelRule implements SoftRule {
    private static final double SAYS_LITTLE = 0.5;

    @Override
    public double strength(Situation situation) {
        Level level = situation.supply().level();
        if (situation.demand().level().isPresent()) {
            return situation.demand().level().get() == level ? 1 : 0;
        }
        Leaning leaning = situation.asked().leaning();
        return leaning.share().isEmpty() ? SAYS_LITTLE : leaning.of(level);
    }

    @Override
    public Reason reason(Situation situation) {
        Level level = situation.supply().level();
        if (situation.demand().level().isPresent()) {
            Level chosen = situation.demand().level().get();
            return chosen == level ? Reason.of("level.chosen", level) : Reason.of("level.another", chosen, level);
        }
        Leaning leaning = situation.asked().leaning();
        List<String> words = leaning.words().apply(level);
        if (words.isEmpty()) {
            String key = leaning.share().isEmpty()
                    ? "level.unknown"
                    : leaning.of(level) >= SAYS_LITTLE ? "level.small" : "level.weak";
            return Reason.of(key, level);
        }
        return Reason.of(leaning.of(level) >= SAYS_LITTLE ? "level.fits" : "level.hardly", words.get(0), level);
    }
}
