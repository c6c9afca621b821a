package nl.woo.domain.question;

/**
 * Where a question or part stands. The order is the order of the process; it follows from what was decided and answered and
 * is never typed in.
 */
public enum QuestionStatus {
    REPORTED(1),
    IN_INTAKE(2),
    WAITING_FOR_COMPANY(2),
    ACCEPTED(3),
    IN_TRIAGE(3),
    WAIT_LISTED(3),
    PROPOSED(4),
    PLACED(5),
    AGREED(5),
    IN_EXECUTION(6),
    INTERRUPTED(6),
    DELIVERED(7),
    EVALUATED(8),
    ENDED_EARLY(6),
    REFERRED(0),
    DECLINED(0),
    WITHDRAWN(0),
    CLOSED(8);

    private final int step;

    QuestionStatus(int step) {
        this.step = step;
    }

    /** The step of the eight on the page, 1 to 8; 0 when the question left the process. */
    public int step() {
        return step;
    }

    /** Whether nobody has to do anything more. */
    public boolean isFinal() {
        return this == REFERRED || this == DECLINED || this == WITHDRAWN || this == CLOSED;
    }
}
