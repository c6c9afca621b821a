package nl.woo.web.question;

import java.util.List;
import nl.woo.domain.access.Action;

/** What can be done to a question, part or proposal from its page, and what has to be asked for it first. */
public enum Step {
    START_INTAKE(Action.TAKE_IN, Ask.RELATION_MANAGER),
    HAND_OVER(Action.TAKE_IN, Ask.RELATION_MANAGER, Ask.REASON),
    WAIT_FOR_COMPANY(Action.TAKE_IN, Ask.REASON),
    RESUME_INTAKE(Action.TAKE_IN),
    ACCEPT(Action.DECIDE_ACCEPTANCE, Ask.REASON),
    REFER(Action.DECIDE_ACCEPTANCE, Ask.REFERRED_TO, Ask.REASON),
    DECLINE(Action.DECIDE_ACCEPTANCE, Ask.REASON),
    WITHDRAW(Action.WITHDRAW_QUESTION, Ask.REASON),
    CLOSE(Action.CLOSE_QUESTION),
    REOPEN(Action.CLOSE_QUESTION, Ask.REASON),
    PROPOSE(Action.PROPOSE),
    DISMISS(Action.PROPOSE, Ask.GROUND, Ask.REASON),
    UNDO_DISMISSAL(Action.PROPOSE),
    TAKE_BACK(Action.PROPOSE, Ask.REASON),
    WAIT_FOR(Action.WAIT_LIST, Ask.REASON),
    STOP_WAITING(Action.WAIT_LIST),
    TAKE_UP(Action.ANSWER_PROPOSAL),
    REFUSE(Action.ANSWER_PROPOSAL, Ask.GROUND, Ask.REASON),
    AGREE(Action.AGREE, Ask.TEXT),
    START(Action.CARRY_OUT),
    INTERRUPT(Action.CARRY_OUT, Ask.REASON),
    RESUME(Action.CARRY_OUT),
    END_EARLY(Action.CARRY_OUT, Ask.REASON),
    DELIVER(Action.CARRY_OUT, Ask.TEXT),
    EVALUATE(Action.EVALUATE, Ask.SCORE, Ask.TEXT);

    /** A field of the window that opens before the step. */
    enum Ask {
        RELATION_MANAGER,
        REFERRED_TO,
        GROUND,
        REASON,
        SCORE,
        TEXT
    }

    private final Action action;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Ask> asks;

    Step(Action action, Ask... asks) {
        this.action = action;
        this.asks = List.of(asks);
    }

    public Action action() {
        return action;
    }

    public boolean asks(String field) {
        return asks.contains(Ask.valueOf(field));
    }

    /** Whether the step happens at once, without a window. */
    public boolean isImmediate() {
        return asks.isEmpty();
    }

    /** Whether the step says no: its button is red. */
    public boolean isRefusal() {
        return switch (this) {
            case DECLINE, WITHDRAW, DISMISS, TAKE_BACK, REFUSE, END_EARLY -> true;
            default -> false;
        };
    }
}
