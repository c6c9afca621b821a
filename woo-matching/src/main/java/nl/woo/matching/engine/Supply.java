package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One offering: one intake of a track. Several offerings can share a track code.
 *
 * @param themes codes of the themes that its coordinator set; empty when its text is to tell
 * @param deliverables what its students hand over, set by its coordinator; empty when its text is to tell
 * @param preparationWeeks weeks before the intake at which a question must be ready
 * @param groupSize students on one question
 * @param hub the place that hosts the work; empty or {@code none} when there is none
 */
public record Supply(
        String id,
        String trackCode,
        String name,
        String institution,
        Level level,
        Form form,
        String text,
        List<String> competences,
        Set<String> themes,
        Set<Deliverable> deliverables,
        LocalDate intake,
        LocalDate start,
        LocalDate end,
        int preparationWeeks,
        int groupSize,
        int hoursPerStudent,
        TeachingLanguage language,
        int places,
        int freePlaces,
        String hub) {
    private static final String NO_HUB = "none";

    public Supply {
        competences = List.copyOf(competences);
        themes = Set.copyOf(themes);
        deliverables = Set.copyOf(deliverables);
    }

    boolean hasHub() {
        return !hub.isBlank() && !hub.equals(NO_HUB);
    }
}
