package nl.woo.matching.engine;

import java.util.List;
import nl.woo.matching.engine.text.Concept;

/** What tracks are mainly about, and which of them is the specialist for what is asked. */
final class Specialities {
    /** How far a track is mainly about what it speaks of most. */
    private static final int MAINLY = 4;

    private final int[] subjects;
    private final double[] rarity;
    private final int tracks;

    /** By concept, then by track: the concept's share in what the track is mainly about. */
    private final double[][] core;

    /** By concept, then by track: how far the track stands out in it. */
    private final double[][] specialist;

    /**
     * @param offered how strongly each track speaks of each concept
     * @param rarity of each concept among the tracks
     */
    Specialities(List<Concept> concepts, double[][] offered, double[] rarity) {
        this.rarity = rarity;
        tracks = offered.length;
        subjects = concepts.stream()
                .filter(concept -> concept.kind() == Concept.Kind.SUBJECT)
                .mapToInt(Concept::index)
                .toArray();
        core = new double[rarity.length][tracks];
        specialist = new double[rarity.length][tracks];
        double[] mainly = new double[tracks];
        for (int at : subjects) {
            double squares = 0;
            for (int track = 0; track < tracks; track++) {
                double much = Math.pow(offered[track][at], MAINLY);
                core[at][track] = much * rarity[at];
                mainly[track] += much * rarity[at];
                squares += much;
            }
            for (int track = 0; track < tracks; track++) {
                specialist[at][track] = squares > 0 ? offered[track][at] * offered[track][at] / Math.sqrt(squares) : 0;
            }
        }
        for (int at : subjects) {
            for (int track = 0; track < tracks; track++) {
                core[at][track] = mainly[track] > 0 ? core[at][track] / mainly[track] : 0;
            }
        }
    }

    /** How much of what each track is mainly about is asked, from 0 to 1. */
    double[] cores(double[] asked) {
        double[] sums = new double[tracks];
        for (int at : subjects) {
            if (asked[at] > 0) {
                add(sums, asked[at], core[at]);
            }
        }
        return sums;
    }

    /** How far each track stands out among all in what is asked most, from 0 to 1. */
    double[] specialists(double[] asked) {
        double[] sums = new double[tracks];
        double weights = 0;
        for (int at : subjects) {
            if (asked[at] > 0) {
                double weight = asked[at] * rarity[at] * asked[at] * rarity[at];
                weights += weight;
                add(sums, weight, specialist[at]);
            }
        }
        for (int track = 0; track < tracks; track++) {
            sums[track] = weights > 0 ? sums[track] / weights : 0;
        }
        return sums;
    }

    private static void add(double[] sums, double weight, double[] shares) {
        for (int track = 0; track < sums.length; track++) {
            sums[track] += weight * shares[track];
        }
    }
}
