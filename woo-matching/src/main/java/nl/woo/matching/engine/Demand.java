package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of a question that wants a place.
 *
 * @param size null when nobody said
 * @param level present when staff chose it; it then steers the fit, as form and theme do
 */
public record Demand(
        String id,
        String title,
        String text,
        Size size,
        LocalDate wishedStart,
        int wishedWeeks,
        Language language,
        Firm firm,
        Optional<Level> level,
        Optional<Form> form,
        Optional<String> theme) {

    /** As it came in: without what staff chose. */
    public Demand undecided() {
        return new Demand(
                id,
                title,
                text,
                size,
                wishedStart,
                wishedWeeks,
                language,
                firm,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
