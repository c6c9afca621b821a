package nl.woo.matching.engine;

import java.util.Arrays;

/** The weights of those tracks that have one, by the tracks' numbers. */
final class TrackWeights {
    private static final int FIRST_ROOM = 8;

    private int[] tracks = new int[FIRST_ROOM];
    private double[] weights = new double[FIRST_ROOM];
    private int size;

    void add(int track, double weight) {
        if (size == tracks.length) {
            tracks = Arrays.copyOf(tracks, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        tracks[size] = track;
        weights[size] = weight;
        size++;
    }

    /** How many tracks have a weight. */
    int size() {
        return size;
    }

    /** Adds the weights, times this factor, to the sums of their tracks. */
    void addTo(double[] sums, double factor) {
        for (int at = 0; at < size; at++) {
            sums[tracks[at]] += factor * weights[at];
        }
    }
}
