package nl.woo.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.engine.text.Profile;

/**
 * What judged questions taught, applied to tracks: how much more or less a track serves who asks for each concept than
 * its words tell. Whose bookings clash is helped by a track about work processes, though it never speaks of bookings.
 */
final class Practice {
    /** The logarithm of the most that it multiplies a fit by. */
    static final double MOST = 0.8;

    private static final double SAYS_SOMETHING = 0.04;

    /** What is asked for most counts less than in proportion: long texts speak of much. */
    private static final double FLATTENED = 0.7;

    /** How far a track is mainly about what it speaks of most. */
    private static final int MAINLY = 5;

    /** By concept that is asked for, then by track. */
    private final double[][] serves;

    private final int tracks;

    /**
     * @param offered how strongly each track speaks of each concept
     * @param rarity of each concept among the tracks
     */
    Practice(Lessons lessons, List<Concept> concepts, double[][] offered, double[] rarity) {
        tracks = offered.length;
        serves = new double[concepts.size()][];
        Map<String, Integer> places = new HashMap<>();
        concepts.forEach(concept -> places.put(concept.name(), concept.index()));
        double[][] cores = Arrays.stream(offered)
                .map(track -> core(track, concepts, rarity))
                .toArray(double[][]::new);
        for (Concept asked : concepts) {
            if (counts(asked) && lessons.asked().contains(asked.name())) {
                double[] served = new double[tracks];
                lessons.on(asked.name()).forEach((about, effect) -> {
                    Integer at = places.get(about);
                    if (at != null) {
                        add(served, cores, at, effect);
                    }
                });
                serves[asked.index()] = served;
            }
        }
    }

    private static void add(double[] served, double[][] cores, int about, double effect) {
        for (int track = 0; track < served.length; track++) {
            served[track] += effect * cores[track][about];
        }
    }

    private static double[] core(double[] offered, List<Concept> concepts, double[] rarity) {
        double[] core = new double[offered.length];
        double square = 0;
        for (Concept concept : concepts) {
            if (concept.kind() == Concept.Kind.SUBJECT) {
                int at = concept.index();
                core[at] = Math.pow(offered[at], MAINLY) * rarity[at];
                square += core[at] * core[at];
            }
        }
        double length = square > 0 ? Math.sqrt(square) : 1;
        for (int at = 0; at < core.length; at++) {
            core[at] /= length;
        }
        return core;
    }

    private static boolean counts(Concept concept) {
        return concept.kind() == Concept.Kind.SUBJECT || concept.kind() == Concept.Kind.ACTIVITY;
    }

    /** The logarithm of what it multiplies the question's fit with each track by, from -{@link #MOST} to it. */
    double[] of(Profile question) {
        double[] sums = new double[tracks];
        for (Concept concept : question.concepts()) {
            double[] served = serves[concept.index()];
            if (served != null) {
                double asked = asked(question, concept);
                for (int track = 0; track < tracks; track++) {
                    sums[track] += asked * served[track];
                }
            }
        }
        for (int track = 0; track < tracks; track++) {
            sums[track] = Math.max(-MOST, Math.min(MOST, sums[track]));
        }
        return sums;
    }

    /** What the question asks for that speaks most for the track, or most against it, strongest first. */
    List<Concept> speaking(Profile question, int track, boolean against) {
        ToDoubleFunction<Concept> strength =
                concept -> (against ? -1 : 1) * asked(question, concept) * serves[concept.index()][track];
        return question.concepts().stream()
                .filter(concept -> serves[concept.index()] != null)
                .filter(concept -> strength.applyAsDouble(concept) >= SAYS_SOMETHING)
                .sorted(Comparator.comparingDouble(strength).reversed())
                .toList();
    }

    private static double asked(Profile question, Concept concept) {
        return Math.pow(question.of(concept), FLATTENED);
    }
}
