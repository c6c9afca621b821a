package nl.woo.matching.benchmark;

import java.util.Locale;

/**
 * A bar that a measurement is held against.
 *
 * @param bar the highest figure that holds it
 */
record Bar(String name, double measured, double bar, String unit) {
    boolean isHeld() {
        return measured <= bar;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-46s %10.5f %s  bar %.5f %s  %s",
                name,
                measured,
                unit,
                bar,
                unit,
                isHeld() ? "ok" : "missed");
    }
}
