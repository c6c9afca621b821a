package nl.woo.matching.engine;

/**
 * Something about a question that staff should look at before anything else. It decides nothing.
 *
 * @param reason says what was recognised, by which words
 */
public record Recognition(Kind kind, Reason reason) {

    /** What can be recognised. */
    public enum Kind {
        /** Cannot wait for an intake: a break-in, an outage. */
        EMERGENCY,
        /** Somebody who sells something to the workplace or to firms. */
        SPAM,
        /** Swearing or threats. */
        ABUSE,
        /** Asks for something that is not allowed. */
        DECEPTION,
        /** No question about doing business online that students can take up. */
        OUTSIDE,
        /** Too little is said to match anything. */
        VAGUE,
        /** Written in a language that is neither Dutch nor English, or in no language. */
        OTHER_LANGUAGE,
        /** Nearly the same as an earlier question of the same firm. */
        DUPLICATE
    }
}
