package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One offering: one intake of a track. Several offerings can share a track code.
 *
 * @param themes codes of the themes that the track is known for; may be empty
 * @param preparationWeeks weeks before the intake at which a question must be ready
 * @param groupSize students on one question
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

    public Supply {
        competences = List.copyOf(competences);
        themes = Set.copyOf(themes);
    }
}
