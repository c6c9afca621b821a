package nl.woo.matching.engine;

/**
 * Entrepreneur and students must be able to speak with each other. A track taught in the other language still serves
 * when its text says that contact or summary can be in the entrepreneur's.
 */
class LanguageRule implements HardRule, SoftRule {
    private static final double PARTLY = 0.6;

    @Override
    public boolean excludes(Situation situation) {
        return !taught(situation) && !spoken(situation);
    }

    @Override
    public Reason exclusion(Situation situation) {
        return Reason.of("language.other." + situation.supply().language());
    }

    @Override
    public double strength(Situation situation) {
        return taught(situation) ? 1 : spoken(situation) ? PARTLY : 0;
    }

    @Override
    public Reason reason(Situation situation) {
        if (taught(situation)) {
            return Reason.of("language.same." + situation.demand().language());
        }
        TeachingLanguage language = situation.supply().language();
        return Reason.of((spoken(situation) ? "language.spoken." : "language.other.") + language);
    }

    private static boolean taught(Situation situation) {
        return switch (situation.supply().language()) {
            case BOTH -> true;
            case NL -> situation.demand().language() == Language.NL;
            case EN -> situation.demand().language() == Language.EN;
        };
    }

    private static boolean spoken(Situation situation) {
        return situation.demand().language() == Language.NL
                ? situation.offered().dutch()
                : situation.offered().english();
    }
}
