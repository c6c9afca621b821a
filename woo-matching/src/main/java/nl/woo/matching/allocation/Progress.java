package nl.woo.matching.allocation;

/**
 * How far a planning round is.
 *
 * @param stage what is being done
 * @param value the total value of the best plan so far; 0 before there is one
 * @param bound no plan has a higher value
 */
public record Progress(Stage stage, double value, double bound) {
    /** What is being done, in this order. */
    public enum Stage {
        PRICES,
        PLAN,
        IMPROVING,
        PROOF,
        EXPLAINING
    }
}
