package nl.woo.matching.engine;

/** The place in a programme where questions are taken up. */
public enum Form {
    COURSE,
    MINOR,
    ELECTIVE,
    GRADUATION,
    INTERNSHIP
}
