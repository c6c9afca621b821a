package nl.woo.domain.access;

/** Everything a person may or may not do: pages to see (SEE_…) and use cases to carry out. */
public enum Action {
    SEE_HOME,
    SEE_QUESTIONS,
    SEE_TRACKS,
    SEE_ROUNDS,
    SEE_DEMAND,
    SEE_VOCABULARY,
    SEE_COMPANIES,
    SEE_HISTORY,
    SEE_PROFILE,
    IMPORT,

    REPORT_QUESTION,
    TAKE_IN,
    DECIDE_ACCEPTANCE,
    TRIAGE,
    PLAN_ROUND,
    PROPOSE,
    ANSWER_PROPOSAL,
    WAIT_LIST,
    AGREE,
    CARRY_OUT,
    EVALUATE,
    WITHDRAW_QUESTION,
    CLOSE_QUESTION,

    EDIT_COMPANY,
    KEEP_CONTACT,
    EDIT_TRACK,
    EDIT_VOCABULARY,
    EXPORT,
    EDIT_OWN_PROFILE
}
