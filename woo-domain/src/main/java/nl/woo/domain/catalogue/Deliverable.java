package nl.woo.domain.catalogue;

/** A kind of work that students hand over. */
public enum Deliverable {
    RESEARCH,
    DATA,
    ADVICE,
    DESIGN,
    CONTENT,
    BUILD,
    TRAINING
}
