package nl.woo.matching.round;

/** How a planning round stands. */
public enum RoundState {
    RUNNING,
    /** The plan is there. */
    DONE,
    /** Stopped by a person: the best plan until then is there. */
    STOPPED,
    /** The pins cannot all stand; the round names them. */
    CONTRADICTING,
    FAILED,
    /** Nobody works on it any more: the server that did has gone. It can be run again. */
    BROKEN_OFF
}
