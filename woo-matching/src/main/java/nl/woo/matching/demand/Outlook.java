package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Reason;
import nl.woo.matching.engine.Supply;

/**
 * What the engine expects of an open question or part.
 *
 * @param category a place at once, preparation first, or no track
 * @param reason why the category
 * @param theme its code; empty when staff set none and the words point nowhere
 * @param column where it would go; empty exactly when no track fits
 * @param destination the offering it would go to; empty exactly when no track fits
 */
public record Outlook(
        Category category,
        Reason reason,
        Optional<String> theme,
        Optional<Column> column,
        Optional<Destination> destination) {
    private static final Reason NO_SUCH_TRACK = new Reason("category.none", List.of());

    /**
     * Takes the outlook from an assessment: of the best offering at the assessment's level and in the form that staff chose.
     * Without such an offering no track fits; what excludes it must be solved first. When its intake has gone, the track's
     * next one is the destination.
     *
     * @param form empty when staff chose none
     */
    static Outlook of(Assessment assessment, Optional<Form> form, LocalDate today) {
        Optional<Fit> best = best(assessment, form);
        if (assessment.category() == Category.NONE || best.isEmpty()) {
            Reason reason = assessment.category() == Category.NONE ? assessment.categoryReason() : NO_SUCH_TRACK;
            return new Outlook(Category.NONE, reason, assessment.theme(), Optional.empty(), Optional.empty());
        }
        Fit fit = best.get();
        List<Reason> exclusions = fit.exclusions();
        boolean barred = assessment.category() == Category.DIRECT && !exclusions.isEmpty();
        return new Outlook(
                barred ? Category.PREPARATION : assessment.category(),
                barred ? exclusions.get(0) : assessment.categoryReason(),
                assessment.theme(),
                Optional.of(column(fit)),
                Optional.of(destination(fit.supply(), assessment.ranking(), today)));
    }

    private static Destination destination(Supply best, List<Fit> ranking, LocalDate today) {
        LocalDate intake = ranking.stream()
                .map(Fit::supply)
                .filter(supply -> supply.trackCode().equals(best.trackCode()))
                .map(Supply::intake)
                .filter(day -> best.intake().isBefore(today) && !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(best.intake());
        return new Destination(best.trackCode(), best.name(), intake);
    }

    private static Optional<Fit> best(Assessment assessment, Optional<Form> form) {
        return assessment.ranking().stream()
                .filter(fit ->
                        assessment.level().filter(fit.supply().level()::equals).isPresent())
                .filter(fit -> form.isEmpty() || column(fit).form() == form.get())
                .max(Comparator.comparingDouble(Fit::value));
    }

    private static Column column(Fit fit) {
        return new Column(
                Level.valueOf(fit.supply().level().name()),
                Form.valueOf(fit.supply().form().name()));
    }

    Optional<LocalDate> intake() {
        return destination.map(Destination::intake);
    }
}
