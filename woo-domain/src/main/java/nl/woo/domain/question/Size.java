package nl.woo.domain.question;

/** How big the entrepreneur or the intake thinks the question is. */
public enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
