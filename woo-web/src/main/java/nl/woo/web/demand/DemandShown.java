package nl.woo.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.woo.matching.demand.Choice;
import nl.woo.matching.demand.DemandMap;
import nl.woo.matching.demand.DemandReading;
import nl.woo.matching.demand.DemandReport;

/** The report that the present request shows, counted once for its period. */
@RequestScoped
class DemandShown {
    @Inject
    DemandReading reading;

    @Inject
    DemandViews views;

    private DemandReport report;
    private DemandMap map;
    private MapView view;

    /** The latest report; empty until the first one is read. */
    Optional<DemandReport> report() {
        if (report == null) {
            report = reading.latest().orElse(null);
        }
        return Optional.ofNullable(report);
    }

    /** @param period the key in the address; null for the first one */
    Optional<DemandMap> map(String period) {
        if (map == null) {
            map = report().map(found -> found.map(found.period(period))).orElse(null);
        }
        return Optional.ofNullable(map);
    }

    /** The map as the page shows it; null until it is read. */
    MapView view(String period, Choice choice) {
        if (view == null) {
            view = map(period)
                    .map(counted -> views.view(report, counted, choice))
                    .orElse(null);
        }
        return view;
    }

    List<DemandRow> rows(String period, Choice choice, int first, int most) {
        return map(period).stream()
                .flatMap(counted -> counted.list(choice).stream())
                .skip(first)
                .limit(most)
                .map(demand -> views.row(report, demand))
                .toList();
    }
}
