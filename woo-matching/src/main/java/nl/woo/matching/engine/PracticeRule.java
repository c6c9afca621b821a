package nl.woo.matching.engine;

import java.util.List;

/** Judges of earlier examples gave what this question speaks of to tracks like this one, or did not. */
class PracticeRule implements SoftRule {
    private static final double NOTICED = 0.1;

    @Override
    public double strength(Situation situation) {
        return (1 + situation.practice() / Practice.MOST) / 2;
    }

    @Override
    public Reason reason(Situation situation) {
        List<String> words = situation.match().practice();
        if (Math.abs(situation.practice()) < NOTICED || words.isEmpty()) {
            return Reason.of("practice.even");
        }
        return Reason.of(situation.practice() > 0 ? "practice.for" : "practice.against", words.get(0));
    }
}
