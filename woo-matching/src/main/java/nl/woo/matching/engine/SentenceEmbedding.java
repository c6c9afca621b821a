package nl.woo.matching.engine;

/**
 * Turns a text into a vector whose direction says what it means. When the engine is given one, it blends how near two
 * texts' vectors are into how alike their content is. Must be safe to share among threads.
 */
public interface SentenceEmbedding {
    /** The vector of a text, always of the same length, not all zero; of an empty text too. Callers leave it as it is. */
    float[] of(String text);
}
