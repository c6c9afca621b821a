package nl.woo.matching.engine;

/**
 * What people decided on a proposal.
 *
 * @param questionId the question's code, quoted in the explanation
 * @param text title and text of the question
 * @param trackCode the track that was proposed
 * @param reason why, in the decider's words; may be empty
 */
public record PastDecision(String questionId, String text, String trackCode, Outcome outcome, String reason) {

    /** What became of the proposal. */
    public enum Outcome {
        /** It was taken up: a placement. */
        TAKEN_UP,
        /** It was refused, or put aside by staff, for what it is about. */
        REFUSED
    }
}
