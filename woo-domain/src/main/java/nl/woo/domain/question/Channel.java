package nl.woo.domain.question;

/** How a question reached the workplace. */
public enum Channel {
    WEBSITE,
    PHONE,
    HUB,
    TEACHER,
    FILE
}
