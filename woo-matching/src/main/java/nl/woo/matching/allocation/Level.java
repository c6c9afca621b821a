package nl.woo.matching.allocation;

/** The level of the students of an offering. A pair or triple takes each level at most once. */
public enum Level {
    MBO(0),
    HBO(1),
    WO(2);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** Its number from 0, in order of level. */
    int number() {
        return number;
    }
}
