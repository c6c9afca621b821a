package nl.woo.matching.demand;

import java.io.Serializable;
import java.util.Comparator;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;

/** Where in education places are: a column of the map. */
public record Column(Level level, Form form) implements Comparable<Column>, Serializable {
    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::level).thenComparing(Column::form);

    @Override
    public int compareTo(Column other) {
        return ORDER.compare(this, other);
    }
}
