package nl.woo.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Explanations;
import nl.woo.matching.engine.Reading;
import nl.woo.matching.engine.Reason;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.Spoken;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.question.AdviceView.BestView;
import nl.woo.web.question.AdviceView.ItemView;
import nl.woo.web.question.AdviceView.ReadView;
import nl.woo.web.question.AdviceView.SignalView;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** Puts what the matcher makes of a question as a whole in the caller's words, each with the words it rests on. */
@RequestScoped
class AdviceViews {
    private static final Set<Recognition.Kind> GRAVE = Set.of(Recognition.Kind.EMERGENCY, Recognition.Kind.ABUSE);
    private static final int BEST = 3;

    @Inject
    Suggestions suggestions;

    @Inject
    PlanViews plans;

    @Inject
    Texts texts;

    @Inject
    Language language;

    AdviceView show(Question question) {
        Assessment assessment = suggestions.assess(question);
        return new AdviceView(
                signalsOf(question, assessment.recognitions()),
                texts.get("advice.verdict." + assessment.category().name()),
                sentence(assessment.categoryReason()),
                assessment.missing().size() < 2
                        ? List.of()
                        : assessment.missing().stream().map(this::sentence).toList(),
                suggestionOf(assessment),
                question.getParts().isEmpty() && assessment.category() != Category.NONE
                        ? bestOf(assessment)
                        : List.of(),
                factsOf(question, assessment),
                assessment.category() == Category.NONE ? "" : sentence(assessment.multiLevelReason()),
                assessment.multiLevel() ? plans.show(assessment) : null);
    }

    /** The gravest first, then a duplicate, for that one answers the rest. */
    private List<SignalView> signalsOf(Question question, List<Recognition> recognised) {
        return Stream.concat(suggestions.duplicate(question).stream(), recognised.stream())
                .sorted(Comparator.comparing((Recognition found) -> !GRAVE.contains(found.kind())))
                .map(this::signal)
                .toList();
    }

    private SignalView signal(Recognition found) {
        return new SignalView(
                GRAVE.contains(found.kind()) ? "error" : "warn",
                texts.get("advice.recognised." + found.kind().name()),
                sentence(found.reason()),
                found.kind() == Recognition.Kind.DUPLICATE
                        ? found.reason().arguments().get(0)
                        : "");
    }

    private String suggestionOf(Assessment assessment) {
        if (assessment.level().isEmpty() || assessment.theme().isEmpty()) {
            return "";
        }
        return texts.get(
                "advice.suggestion",
                suggestions.themeName(assessment.theme().get()),
                assessment.level().get().name(),
                assessment.form().map(form -> texts.get("Form." + form.name())).orElse(texts.get("triage.anyForm")));
    }

    private List<BestView> bestOf(Assessment assessment) {
        Set<String> named = new HashSet<>();
        return assessment.ranking().stream()
                .filter(fit -> !fit.excluded() && named.add(fit.supply().trackCode()))
                .limit(BEST)
                .map(fit -> new BestView(
                        fit.supply().trackCode(),
                        fit.supply().name(),
                        fit.supply().level().name(),
                        texts.get("Form." + fit.supply().form().name()),
                        texts.get("suggestion.verdict." + fit.verdict().name())))
                .toList();
    }

    private List<ReadView> factsOf(Question question, Assessment assessment) {
        Reading reading = assessment.reading();
        List<ReadView> facts = new ArrayList<>();
        add(facts, "advice.wanted", wantedIn(reading));
        add(facts, "Question.size", List.of(sizeOf(question, reading)));
        add(
                facts,
                "advice.urgency",
                List.of(new ItemView(
                        texts.get("Urgency." + reading.urgency().name()), quoted(reading.urgencyWords()))));
        add(facts, "advice.ready", words(reading.ready()));
        add(facts, "advice.lacking", words(reading.lacking()));
        add(
                facts,
                "advice.theme",
                assessment.themes().stream()
                        .map(theme -> new ItemView(suggestions.themeName(theme.code()), quoted(theme.words())))
                        .toList());
        if (reading.language() == Spoken.OTHER) {
            add(facts, "Question.language", List.of(new ItemView(texts.get("advice.otherLanguage"), "")));
        }
        return facts;
    }

    private List<ItemView> wantedIn(Reading reading) {
        return reading.wanted().isEmpty()
                ? List.of(new ItemView(texts.get("advice.unknown"), ""))
                : reading.wanted().stream()
                        .map(wanted -> new ItemView(
                                texts.get("Deliverable." + wanted.deliverable().name()), quoted(wanted.words())))
                        .toList();
    }

    private ItemView sizeOf(Question question, Reading reading) {
        return new ItemView(
                reading.size().map(size -> texts.get("Size." + size.name())).orElse(texts.get("advice.unknown")),
                question.getSize() == null ? quoted(reading.sizeWords()) : texts.get("advice.said"));
    }

    private void add(List<ReadView> facts, String key, List<ItemView> items) {
        if (!items.isEmpty()) {
            facts.add(new ReadView(texts.get(key), items));
        }
    }

    private static List<ItemView> words(List<String> words) {
        return words.isEmpty() ? List.of() : List.of(new ItemView(quoted(words), ""));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "‘" + word + "’").collect(Collectors.joining(", "));
    }

    private String sentence(Reason reason) {
        return Explanations.sentence(reason, language.getLocale());
    }
}
