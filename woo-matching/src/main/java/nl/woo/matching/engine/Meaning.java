package nl.woo.matching.engine;

import java.util.List;

/** How near questions and tracks are by their sentence vectors. */
final class Meaning {
    /** So much of the content's strength comes from the vectors when there are any. */
    static final double SHARE = 0.35;

    /** Texts that have nothing to do with each other are still about so near; texts that mean the same about so. */
    private static final double UNRELATED = 0.2;

    private static final double ALIKE = 0.8;

    /** From here on people are told. */
    private static final double NOTICED = 0.5;

    private final SentenceEmbedding embedding;
    private final List<float[]> tracks;

    Meaning(SentenceEmbedding embedding, List<TrackContent> tracks) {
        this.embedding = embedding;
        this.tracks = tracks.parallelStream()
                .map(track ->
                        embedding.of(track.key().name() + ". " + track.key().text()))
                .toList();
    }

    /** The strengths with the vectors blended in. */
    double[] blend(QuestionContent question, double[] strengths) {
        float[] asked = embedding.of(question.written());
        double[] blended = new double[strengths.length];
        for (int at = 0; at < blended.length; at++) {
            blended[at] = (1 - SHARE) * strengths[at] + SHARE * near(asked, at);
        }
        return blended;
    }

    /** Whether question and track mean about the same. */
    boolean alike(QuestionContent question, int track) {
        return near(embedding.of(question.written()), track) >= NOTICED;
    }

    private double near(float[] asked, int track) {
        double near = (cosine(asked, tracks.get(track)) - UNRELATED) / (ALIKE - UNRELATED);
        return Math.max(0, Math.min(1, near));
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int at = 0; at < Math.min(one.length, other.length); at++) {
            product += (double) one[at] * other[at];
            ones += (double) one[at] * one[at];
            others += (double) other[at] * other[at];
        }
        return ones > 0 && others > 0 ? product / Math.sqrt(ones * others) : 0;
    }
}
