package nl.woo.matching.round;

/** Why a part has no place in the plan. */
public enum LeftOutReason {
    /** No offering at its level suits it. */
    NO_CANDIDATE,
    NO_PLACES,
    /** Its firm already has a place in each offering that suits. */
    COMPANY_ALREADY_THERE,
    BELOW_MINIMUM,
    /** Placing it costs others more than it brings. */
    OTHERS_GAIN_MORE,
    /** Another part of the question has a place; this one does not combine with it well enough. */
    OTHER_PART_PLACED
}
