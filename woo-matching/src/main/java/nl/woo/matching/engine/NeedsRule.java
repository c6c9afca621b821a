package nl.woo.matching.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.matching.engine.text.Profile;

/** What a track cannot do without, such as a year of data or thousands of visitors, is there. */
class NeedsRule implements SoftRule {
    /** The vocabulary's concepts for what tracks cannot do without. */
    static final List<String> NEEDS = List.of("data-at-hand", "traffic-at-hand");

    private static final double CANNOT_DO_WITHOUT = 0.6;
    private static final double SAID = 0.3;
    private static final double NOT_SAID = 0.2;

    @Override
    public double strength(Situation situation) {
        return isMet(situation) ? 1 : NOT_SAID;
    }

    @Override
    public Reason reason(Situation situation) {
        Set<String> needs = situation.offered().content().needs();
        Set<String> there = situation.asked().brings();
        for (String need : NEEDS) {
            if (needs.contains(need) && !there.contains(need)) {
                return Reason.of("needs.lacking", "@needs." + need);
            }
        }
        return NEEDS.stream()
                .filter(needs::contains)
                .findFirst()
                .map(need -> Reason.of("needs.there", "@needs." + need))
                .orElseGet(() -> Reason.of("needs.none"));
    }

    private static boolean isMet(Situation situation) {
        Set<String> needs = situation.offered().content().needs();
        return needs.isEmpty() || situation.asked().brings().containsAll(needs);
    }

    /** Which of the needs a track's text speaks of. */
    static Set<String> asked(Profile track) {
        return above(track, CANNOT_DO_WITHOUT);
    }

    /** Which of them a question's text speaks of. */
    static Set<String> brought(Profile question) {
        return above(question, SAID);
    }

    private static Set<String> above(Profile profile, double least) {
        return NEEDS.stream().filter(need -> profile.ofConcept(need) >= least).collect(Collectors.toUnmodifiableSet());
    }
}
