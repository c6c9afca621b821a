package nl.woo.web.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.woo.matching.round.PlannedPart;
import nl.woo.web.round.RoundView.Difference;

/** What two rounds decide differently. */
final class Comparing {
    private Comparing() {}

    /** The parts that the rounds place differently, in the order of this round and then of the other. */
    static List<Difference> differences(List<PlannedPart> here, List<PlannedPart> there) {
        Map<Long, PlannedPart> others = new HashMap<>();
        there.forEach(part -> others.put(part.getPart().getId(), part));
        List<Difference> differences = new ArrayList<>();
        for (PlannedPart part : here) {
            PlannedPart other = others.remove(part.getPart().getId());
            if (!Objects.equals(placeOf(part), placeOf(other))) {
                differences.add(difference(part, part, other));
            }
        }
        there.stream()
                .filter(part -> others.containsKey(part.getPart().getId()) && part.getOffering() != null)
                .forEach(part -> differences.add(difference(part, null, part)));
        return differences;
    }

    private static Long placeOf(PlannedPart part) {
        return part == null || part.getOffering() == null
                ? null
                : part.getOffering().getId();
    }

    private static Difference difference(PlannedPart named, PlannedPart here, PlannedPart there) {
        return new Difference(
                named.getPart().getQuestion().getCode(),
                named.getPart().getQuestion().getTitle(),
                trackOf(here),
                trackOf(there));
    }

    private static String trackOf(PlannedPart part) {
        return placeOf(part) == null ? "" : part.getOffering().getTrack().getName();
    }
}
