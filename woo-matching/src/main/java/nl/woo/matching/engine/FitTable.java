package nl.woo.matching.engine;

import java.util.List;

/** How every question fits every offering. A fit with its sentences is made when it is asked for. */
public final class FitTable {
    private final List<Demand> demands;
    private final List<Supply> supplies;
    private final List<FitRow> rows;
    private final double[][] values;

    FitTable(List<Demand> demands, List<Supply> supplies, List<FitRow> rows) {
        this.demands = List.copyOf(demands);
        this.supplies = supplies;
        this.rows = rows;
        values = rows.parallelStream().map(FitRow::values).toArray(double[][]::new);
    }

    /** The questions, in the order in which they were given. */
    public List<Demand> demands() {
        return demands;
    }

    /** The offerings, in the matcher's order. */
    public List<Supply> supplies() {
        return supplies;
    }

    /** From 0 to 1; 0 when the offering cannot take the question. */
    public double value(int demand, int supply) {
        return values[demand][supply];
    }

    /** @throws IndexOutOfBoundsException when there is no such question or offering */
    public Fit fit(int demand, int supply) {
        return rows.get(demand).fit(supply);
    }
}
