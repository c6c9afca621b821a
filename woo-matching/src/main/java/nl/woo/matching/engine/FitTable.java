package nl.woo.matching.engine;

import java.util.List;

/** How every question fits every offering. Sentences are made when a fit is asked for them. */
public final class FitTable {
    private final List<Demand> demands;
    private final List<Supply> supplies;
    private final List<List<Fit>> rows;

    FitTable(List<Demand> demands, List<Supply> supplies, List<List<Fit>> rows) {
        this.demands = List.copyOf(demands);
        this.supplies = supplies;
        this.rows = rows;
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
        Fit fit = fit(demand, supply);
        return fit.excluded() ? 0 : fit.value();
    }

    /** @throws IndexOutOfBoundsException when there is no such question or offering */
    public Fit fit(int demand, int supply) {
        return rows.get(demand).get(supply);
    }
}
