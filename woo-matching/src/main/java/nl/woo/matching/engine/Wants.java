package nl.woo.matching.engine;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;

/** How much of each deliverable a question asks for or a track hands over. */
final class Wants {
    private static final double CLEAR = 0.45;
    private static final double HANDED_OVER = 1.5;

    private final double[] shares;
    private final double squares;

    private Wants(double[] shares) {
        this.shares = shares;
        double sum = 0;
        for (double share : shares) {
            sum += share * share;
        }
        squares = sum;
    }

    /** What the text's concepts ask for. */
    static Wants of(Profile profile) {
        Map<String, Double> sums = new HashMap<>();
        profile.addTo(sums, Concept::wants);
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double[] shares = new double[Deliverable.COUNT];
        for (Deliverable deliverable : Deliverable.values()) {
            shares[deliverable.place()] = sums.getOrDefault(deliverable.word(), 0.0) / most;
        }
        return new Wants(shares);
    }

    /** Exactly these. */
    static Wants set(Set<Deliverable> deliverables) {
        double[] shares = new double[Deliverable.COUNT];
        deliverables.forEach(deliverable -> shares[deliverable.place()] = 1);
        return new Wants(shares);
    }

    /** From 0 to 1, the most wanted 1. */
    double of(Deliverable deliverable) {
        return shares[deliverable.place()];
    }

    boolean unknown() {
        return squares == 0;
    }

    /** Those that are clearly wanted. */
    Set<Deliverable> clear() {
        Set<Deliverable> clear = EnumSet.noneOf(Deliverable.class);
        for (Deliverable deliverable : Deliverable.values()) {
            if (of(deliverable) >= CLEAR) {
                clear.add(deliverable);
            }
        }
        return clear;
    }

    /** Those that are clearly wanted, most wanted first. */
    List<Deliverable> ordered() {
        return clear().stream()
                .sorted(Comparator.comparingDouble((Deliverable deliverable) -> -of(deliverable)))
                .toList();
    }

    /** How much of what is wanted here is handed over there, from 0 to 1. */
    double metBy(Wants offered) {
        double met = 0;
        for (int at = 0; at < shares.length; at++) {
            met += shares[at] * shares[at] * Math.min(1, offered.shares[at] * HANDED_OVER);
        }
        return squares > 0 ? met / squares : 0;
    }
}
