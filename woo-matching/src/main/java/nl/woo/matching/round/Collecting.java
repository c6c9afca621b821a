package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.FitTable;
import nl.woo.matching.suggestion.Suggestions;

/**
 * Makes of the open records a planning round: reads them, and reckons afterwards, when no transaction waits for it, how all
 * parts fit all offerings.
 */
@ApplicationScoped
class Collecting {
    /** So many parts are fitted at once; their fits with offerings that do not matter are let go. */
    private static final int PARTS = 250;

    @Inject
    RoundReading reading;

    @Inject
    Suggestions suggestions;

    Situation collect(Wishes wishes) {
        OpenRecords open = reading.read();
        Map<Long, Map<Long, Fit>> fits = new HashMap<>();
        List<OpenPart> parts = new ArrayList<>();
        for (int from = 0; from < open.rows().size(); from += PARTS) {
            List<OpenRecords.Row> rows =
                    open.rows().subList(from, Math.min(open.rows().size(), from + PARTS));
            FitTable table =
                    suggestions.table(rows.stream().map(OpenRecords.Row::part).toList());
            for (int at = 0; at < rows.size(); at++) {
                Map<Long, Fit> own = fitsOf(open, rows.get(at), table, at);
                fits.put(rows.get(at).open().id(), own);
                parts.add(rows.get(at).fitted(own));
            }
        }
        RoundBuilding building = new RoundBuilding(wishes, open.free().values(), open.placements());
        return new Situation(building.round(parts), building.present(parts), parts, fits);
    }

    /** With the offerings at the part's level that have free places. */
    private static Map<Long, Fit> fitsOf(OpenRecords open, OpenRecords.Row row, FitTable table, int at) {
        Map<Long, Fit> fits = new HashMap<>();
        for (int supply = 0; supply < table.supplies().size(); supply++) {
            long offering = Long.parseLong(table.supplies().get(supply).id());
            FreeOffering place = open.free().get(offering);
            if (place != null && place.level() == row.open().level()) {
                fits.put(offering, table.fit(at, supply));
            }
        }
        return fits;
    }
}
