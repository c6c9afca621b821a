package nl.woo.matching.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One question before every offering. Its fits are made when they are asked for, for there are very many of them. */
final class FitRow {
    private final Asked asked;
    private final List<Offered> offerings;
    private final double[] strengths;
    private final double[] practice;
    private final Map<String, Precedent> precedents;

    /**
     * @param strengths how far each track is about what is asked, by the tracks' numbers
     * @param practice logarithm of what practice multiplies the fit with each track by
     * @param precedents what was decided on like questions, by track code
     */
    FitRow(
            Asked asked,
            List<Offered> offerings,
            double[] strengths,
            double[] practice,
            Map<String, Precedent> precedents) {
        this.asked = asked;
        this.offerings = offerings;
        this.strengths = strengths;
        this.practice = practice;
        this.precedents = precedents;
    }

    Fit fit(int offering) {
        return new Fit(situation(offering), precedent(offerings.get(offering)));
    }

    List<Fit> fits() {
        return IntStream.range(0, offerings.size()).mapToObj(this::fit).toList();
    }

    /** For each offering from 0 to 1; 0 when it cannot take the question. */
    double[] values() {
        double[] values = new double[offerings.size()];
        for (int offering = 0; offering < values.length; offering++) {
            Situation situation = situation(offering);
            values[offering] = Rules.excludes(situation) ? 0 : Fit.weigh(situation, precedent(situation.offered()));
        }
        return values;
    }

    private Situation situation(int offering) {
        Offered offered = offerings.get(offering);
        return new Situation(asked, offered, strengths[offered.track()], practice[offered.track()]);
    }

    private Optional<Precedent> precedent(Offered offered) {
        return precedents.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(precedents.get(offered.supply().trackCode()));
    }
}
