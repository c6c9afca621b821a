package nl.woo.domain.catalogue;

import java.util.List;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * What a track says of itself.
 *
 * @param text what students do in it and what a firm may expect, up to 20,000 characters
 * @param competences what they can do, one short text each
 * @param groupSize students that work on one question, 1 to 50
 * @param hoursPerStudent hours each spends on it, 1 to 2,000
 * @param preparationWeeks weeks before an intake that a question must be ready, 0 to 52
 * @param hub the place that hosts the work, or empty
 * @param contactRole whom to ask, such as 'minorcoördinator'
 */
public record TrackDescription(
        String name,
        Form form,
        String text,
        List<String> competences,
        int groupSize,
        int hoursPerStudent,
        int preparationWeeks,
        TeachingLanguage language,
        String hub,
        String contactRole) {
    /** @throws RuleViolation naming the field that is missing or out of range */
    public TrackDescription {
        name = Required.text(name, "Track.name", 200);
        Required.value(form, "Track.form");
        text = Required.text(text, "Track.text", 20_000);
        competences = competences.stream()
                .map(String::strip)
                .filter(competence -> !competence.isEmpty())
                .map(competence -> Required.text(competence, "Track.competences", 300))
                .toList();
        Required.between(groupSize, 1, 50, "Track.groupSize");
        Required.between(hoursPerStudent, 1, 2000, "Track.hoursPerStudent");
        Required.between(preparationWeeks, 0, 52, "Track.preparationWeeks");
        Required.value(language, "Track.language");
        hub = Required.optionalText(hub, "Track.hub", 120).orElse(null);
        contactRole = Required.text(contactRole, "Track.contactRole", 120);
    }
}
