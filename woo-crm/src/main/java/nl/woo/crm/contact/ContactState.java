package nl.woo.crm.contact;

/** How a planned contact stands. */
public enum ContactState {
    OPEN,
    KEPT,
    CANCELLED
}
