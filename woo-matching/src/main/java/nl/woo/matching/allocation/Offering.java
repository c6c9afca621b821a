package nl.woo.matching.allocation;

import java.util.Objects;

/**
 * One run of a track in a planning round.
 *
 * @param name how people know it; the id when nobody said
 * @param firstPeriod the period in which it starts, periods being numbered in order of time
 * @param lastPeriod the period in which it ends, not before {@code firstPeriod}
 * @param places how many questions it can take at most, 0 or more
 * @param minimum how many it must take if it takes any; 0 and 1 ask nothing
 */
public record Offering(String id, String name, Level level, int firstPeriod, int lastPeriod, int places, int minimum) {
    public Offering {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(level);
    }

    /** Whether one question may take both: they differ in level, and overlap in time or follow each other. */
    public boolean combinesWith(Offering other) {
        return level != other.level && other.firstPeriod <= lastPeriod + 1 && firstPeriod <= other.lastPeriod + 1;
    }
}
