package nl.woo.matching.demand;

/**
 * How far a reading is.
 *
 * @param read how many open demands are read
 * @param of how many have to be; 0 until that is known
 */
public record ReadingProgress(int read, int of) {
    static final ReadingProgress NOTHING = new ReadingProgress(0, 0);
}
