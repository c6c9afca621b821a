package nl.woo.matching.engine;

import java.util.Locale;

/** What students can hand over, in the order in which a question's parts follow each other. */
public enum Deliverable {
    RESEARCH(0),
    DATA(1),
    ADVICE(2),
    DESIGN(3),
    CONTENT(4),
    BUILD(5),
    TRAINING(6);

    static final int COUNT = values().length;

    private final int place;

    Deliverable(int place) {
        this.place = place;
    }

    /** Its place among the deliverables, from 0. */
    int place() {
        return place;
    }

    /** Its name in the vocabulary. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
