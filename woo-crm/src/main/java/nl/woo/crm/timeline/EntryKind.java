package nl.woo.crm.timeline;

/** What kind of thing happened in a relation; people filter the timeline on it. */
public enum EntryKind {
    MAIL,
    CALL,
    VISIT,
    NOTE,
    AGREEMENT,
    PROPOSAL,
    PLACEMENT,
    RESULT,
    EVALUATION,
    STEP,
    FILE
}
