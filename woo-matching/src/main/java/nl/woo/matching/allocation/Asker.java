package nl.woo.matching.allocation;

/** Says what a question would take at given prices. */
interface Asker {
    /**
     * The highest value less prices that a question can have; 0 when no place is better, unless it must have one.
     *
     * @param prices what each offering asks
     * @param extra what each candidate asks besides; null for nothing
     * @param guess an option that was good before; it only saves time
     */
    long best(int q, long[] prices, long[] extra, long guess);

    /** The option that {@link #best} found. */
    long option();
}
