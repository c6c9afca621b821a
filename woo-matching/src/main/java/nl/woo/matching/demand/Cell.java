package nl.woo.matching.demand;

import java.util.Collection;
import nl.woo.matching.engine.Category;

/** How many open demands there are, by what can be done with them. */
public record Cell(int direct, int preparation, int none) {
    static final Cell EMPTY = new Cell(0, 0, 0);

    static Cell of(Collection<OpenDemand> demands) {
        return new Cell(
                count(demands, Category.DIRECT), count(demands, Category.PREPARATION), count(demands, Category.NONE));
    }

    private static int count(Collection<OpenDemand> demands, Category category) {
        return (int)
                demands.stream().filter(demand -> demand.category() == category).count();
    }

    public int total() {
        return direct + preparation + none;
    }
}
