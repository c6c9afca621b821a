package nl.woo.domain.exchange.format;

import java.time.LocalDate;
import java.util.List;

/**
 * A track as it stands in trajecten.json.
 *
 * @param level MBO, HBO or WO
 * @param form vak, minor, keuzeruimte, afstudeeropdracht or stage
 * @param intakes the days on which the track starts, in the file's order
 * @param capacity questions it takes per intake
 * @param groupSize students on one question
 * @param language nl, en or both
 * @param hub a hub's name, or none
 */
public record TrackRow(
        String code,
        String name,
        String institution,
        String level,
        String programme,
        String form,
        String description,
        List<String> competences,
        LocalDate periodStart,
        LocalDate periodEnd,
        List<LocalDate> intakes,
        int capacity,
        int groupSize,
        int hoursPerStudent,
        int preparationWeeks,
        String language,
        String hub,
        String contactRole) {

    public TrackRow {
        competences = List.copyOf(competences);
        intakes = List.copyOf(intakes);
    }
}
