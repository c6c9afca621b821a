package nl.woo.matching.embedding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woo.matching.engine.SentenceEmbedding;

/**
 * Remembers the vectors of the texts that were asked for last: the same question is assessed many times, and so are the
 * catalogue's texts. Keeps a fingerprint of each text instead of the text.
 */
final class RememberedVectors implements SentenceEmbedding {
    private final SentenceEmbedding embedding;
    private final Map<String, float[]> vectors;

    /** @param most so many vectors are kept; of 384 numbers each takes some 1,700 bytes */
    RememberedVectors(SentenceEmbedding embedding, int most) {
        this.embedding = embedding;
        vectors = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> longestUnused) {
                return size() > most;
            }
        };
    }

    @Override
    public float[] of(String text) {
        String key = fingerprint(text);
        float[] known;
        synchronized (vectors) {
            known = vectors.get(key);
        }
        return known != null ? known : remembered(key, embedding.of(text));
    }

    private float[] remembered(String key, float[] vector) {
        synchronized (vectors) {
            vectors.put(key, vector);
        }
        return vector;
    }

    private static String fingerprint(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
