package nl.woo.web.company;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.woo.web.company.TimelineShown.Lane;

/** The lanes beside a timeline: whose dot stands where, and in which lanes a placement runs at a moment. */
class Lanes {
    private static final String STARTS = "placement.IN_EXECUTION";
    private static final List<String> ENDS =
            List.of("placement.DELIVERED", "placement.ENDED_EARLY", "delivered.before");

    private final List<Lane> lanes;
    private final List<Run> runs;

    /**
     * A placement that ran, or runs.
     *
     * @param end null while it runs
     */
    record Run(long institution, OffsetDateTime start, OffsetDateTime end) {
        boolean covers(OffsetDateTime moment) {
            return !start.isAfter(moment) && (end == null || !end.isBefore(moment));
        }
    }

    Lanes(List<Lane> lanes, List<Run> runs) {
        this.lanes = List.copyOf(lanes);
        this.runs = List.copyOf(runs);
    }

    List<Lane> all() {
        return lanes;
    }

    /** The number of an institution's lane; what the portal did by itself stands in the first. */
    int of(Long institution) {
        return IntStream.range(0, lanes.size())
                .filter(lane -> institution != null && lanes.get(lane).id() == institution)
                .findFirst()
                .orElse(0);
    }

    /** How each lane looks beside an entry of this headline in the given lane. */
    List<String> beside(OffsetDateTime moment, String headline, int lane) {
        return IntStream.range(0, lanes.size())
                .mapToObj(number -> look(number, moment, number == lane ? headline : ""))
                .toList();
    }

    private String look(int lane, OffsetDateTime moment, String headline) {
        long others = runs.stream()
                .filter(run -> run.institution() == lanes.get(lane).id() && run.covers(moment))
                .count();
        if (headline.equals(STARTS) && others <= 1) {
            return "loopt start";
        }
        if (ENDS.contains(headline) && others == 0) {
            return "loopt eind";
        }
        return others > 0 ? "loopt" : "";
    }
}
