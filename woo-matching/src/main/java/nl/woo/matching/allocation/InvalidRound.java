package nl.woo.matching.allocation;

/** A round that cannot be planned as it was given. The message is one line and begins with the place. */
public class InvalidRound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place where in the round, such as {@code questions[3].candidates[0].fit} */
    public InvalidRound(String place, String reason) {
        super(place + ": " + reason);
        this.place = place;
    }

    /** Where in the round, such as {@code questions[3].candidates[0].fit}. */
    public String place() {
        return place;
    }
}
