package nl.woo.matching.engine;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Entrepreneur and students must be able to speak with each other. A track taught in the other language still serves
 * when its text says that contact or summary can be in the entrepreneur's.
 */
class LanguageRule implements HardRule, SoftRule {
    private static final Pattern DUTCH = Pattern.compile("\\b(Nederlands|Nederlandse|Dutch)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(Engels|Engelse|English)\\b");

    @Override
    public Optional<Reason> exclusion(Situation situation) {
        if (taught(situation) || spoken(situation)) {
            return Optional.empty();
        }
        return Optional.of(Reason.of("language.other." + situation.supply().language()));
    }

    @Override
    public Rating rate(Situation situation) {
        TeachingLanguage language = situation.supply().language();
        if (taught(situation)) {
            return new Rating(1, Reason.of("language.same." + situation.demand().language()));
        }
        return spoken(situation)
                ? new Rating(0.6, Reason.of("language.spoken." + language))
                : new Rating(0, Reason.of("language.other." + language));
    }

    private static boolean taught(Situation situation) {
        TeachingLanguage taught = situation.supply().language();
        return taught == TeachingLanguage.BOTH
                || taught.name().equals(situation.demand().language().name());
    }

    private static boolean spoken(Situation situation) {
        Pattern asked = situation.demand().language() == Language.NL ? DUTCH : ENGLISH;
        return asked.matcher(situation.supply().text()).find();
    }
}
