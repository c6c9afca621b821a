package nl.woo.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.access.Caller;
import nl.woo.domain.question.Part;
import nl.woo.matching.engine.Criterion;
import nl.woo.matching.engine.Explanations;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Precedent;
import nl.woo.matching.engine.Reason;
import nl.woo.matching.engine.Score;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.question.QuestionView.CriterionView;
import nl.woo.web.question.QuestionView.SuggestionView;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** Puts the fit of an offering in the caller's words: why, and why not. */
@RequestScoped
class SuggestionViews {
    private static final Set<Criterion> WITH_BAR =
            EnumSet.of(Criterion.CONTENT, Criterion.LEVEL, Criterion.FORM, Criterion.PERIOD, Criterion.PLACES);
    private static final int SOON_DAYS = 14;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Language language;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param rival the id of the offering to hold it against; empty when there is no other */
    SuggestionView show(Fit fit, int rank, String rival, Part part) {
        Supply supply = fit.supply();
        LocalDate handIn = supply.intake().minusWeeks(supply.preparationWeeks());
        LocalDate today = LocalDate.now(clock);
        return new SuggestionView(
                Long.parseLong(supply.id()),
                rank,
                supply.trackCode(),
                supply.name(),
                supply.level().name(),
                texts.get("Form." + supply.form().name()),
                supply.institution(),
                dates.period(supply.intake(), supply.end()),
                texts.get("suggestion.team", supply.groupSize()),
                handIn.isBefore(today)
                        ? texts.get("suggestion.handInPassed", dates.day(handIn))
                        : texts.get("suggestion.handIn", dates.day(handIn)),
                handIn.isBefore(today.plusDays(SOON_DAYS)),
                texts.get("suggestion.verdict." + fit.verdict().name()),
                texts.get("suggestion.points", fit.points()),
                fit.excluded(),
                fit.scores().stream().map(this::show).toList(),
                remarkOf(fit),
                !fit.excluded(),
                decidedOn(fit),
                rival,
                supply.places() - supply.freePlaces(),
                supply.places(),
                stepsFor(fit, part));
    }

    private CriterionView show(Score score) {
        return new CriterionView(
                texts.get("Criterion." + score.criterion().name()),
                score.points(),
                texts.get("suggestion.word." + score.points()),
                sentence(score.reason()),
                WITH_BAR.contains(score.criterion()));
    }

    private String remarkOf(Fit fit) {
        if (fit.excluded()) {
            return fit.exclusions().stream().map(this::sentence).collect(Collectors.joining(" "));
        }
        return sentence(fit.caution());
    }

    private String decidedOn(Fit fit) {
        return fit.precedent()
                .map(Precedent::reason)
                .map(reason -> texts.get(
                                "suggestion." + reason.key(), reason.arguments().toArray())
                        + " " + texts.get("suggestion.decidedCounts", Suggestions.decided(fit)))
                .orElse("");
    }

    private String sentence(Reason reason) {
        return Explanations.sentence(reason, language.getLocale());
    }

    private List<Step> stepsFor(Fit fit, Part part) {
        Stream<Step> steps;
        if (fit.excluded()) {
            steps = Stream.of(Step.DISMISS);
        } else if (part.openProposals().isEmpty()) {
            steps = Stream.of(Step.PROPOSE, Step.WAIT_FOR, Step.DISMISS);
        } else {
            steps = Stream.of(Step.PROPOSE, Step.DISMISS);
        }
        return steps.filter(step -> caller.may(step.action())).toList();
    }
}
