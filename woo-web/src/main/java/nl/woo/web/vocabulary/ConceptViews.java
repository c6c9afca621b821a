package nl.woo.web.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.matching.vocabulary.ConceptWord;
import nl.woo.matching.vocabulary.OwnVocabulary;
import nl.woo.matching.vocabulary.OwnWords;
import nl.woo.matching.vocabulary.Strength;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;
import nl.woo.web.vocabulary.ConceptView.Fact;
import nl.woo.web.vocabulary.ConceptView.OwnView;
import nl.woo.web.vocabulary.ConceptView.WordGroup;

/** Puts concepts in the caller's words. */
@RequestScoped
public class ConceptViews {
    @Inject
    OwnVocabulary own;

    @Inject
    Themes themes;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    private List<WrittenConcept> concepts;
    private Map<String, String> themeNames;

    private List<WrittenConcept> concepts() {
        if (concepts == null) {
            concepts = WrittenConcept.listOf(own.list());
        }
        return concepts;
    }

    /** The concepts that the filter takes. */
    List<ConceptRow> list(ConceptFilter filter) {
        QuestionLanguage read = "en".equals(language.getCode()) ? QuestionLanguage.EN : QuestionLanguage.NL;
        return concepts().stream()
                .filter(filter::takes)
                .map(concept -> new ConceptRow(
                        concept.name(),
                        concept.preview(read),
                        concept.kind(),
                        concept.weighed("themes").keySet().stream()
                                .map(this::themeName)
                                .collect(Collectors.joining("; ")),
                        concept.shippedWords().size(),
                        concept.ownWords().size()))
                .toList();
    }

    /** The concept of this name. */
    Optional<ConceptView> find(String name) {
        return concepts().stream()
                .filter(concept -> concept.name().equals(name))
                .findFirst()
                .map(this::view);
    }

    /** What the workplace added, concept by concept. */
    List<OwnView> listOwn() {
        return concepts().stream()
                .flatMap(concept -> concept.own().stream())
                .map(this::view)
                .toList();
    }

    private ConceptView view(WrittenConcept concept) {
        return new ConceptView(
                concept.name(),
                facts(concept),
                groups(concept.shippedWords()),
                concept.own().map(this::view).orElse(null));
    }

    private OwnView view(OwnWords words) {
        return new OwnView(
                words.getId(),
                words.getConcept(),
                words.getVersion(),
                String.join("\n", words.block().lines()),
                words.block().words().size(),
                words.isTakenBack(),
                texts.get(
                        words.isTakenBack() ? "vocabulary.own.takenBackBy" : "vocabulary.own.writtenBy",
                        words.getChangedBy() == null
                                ? texts.get("vocabulary.system")
                                : words.getChangedBy().getName(),
                        dates.moment(words.getChangedAt())));
    }

    private List<Fact> facts(WrittenConcept concept) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("vocabulary.kind"), texts.of(concept.kind())));
        add(facts, "themes", weighed(concept.weighed("themes"), this::themeName));
        add(facts, "level", concept.said("level").orElse(""));
        add(
                facts,
                "wants",
                weighed(
                        concept.weighed("wants"),
                        word -> texts.getOr("Deliverable." + word.toUpperCase(Locale.ROOT), word)));
        add(facts, "near", weighed(concept.weighed("near"), name -> name));
        add(
                facts,
                "because",
                concept.said("because")
                        .map(word -> texts.getOr("vocabulary.because." + word, word))
                        .orElse(""));
        return facts;
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.get("vocabulary." + name), value));
        }
    }

    private String weighed(Map<String, String> weights, UnaryOperator<String> shown) {
        return weights.entrySet().stream()
                .map(entry -> texts.get("vocabulary.weighed", shown.apply(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String themeName(String code) {
        if (themeNames == null) {
            themeNames = themes.list().stream().collect(Collectors.toMap(Theme::getCode, Theme::getName));
        }
        return themeNames.getOrDefault(code, code);
    }

    private List<WordGroup> groups(List<ConceptWord> words) {
        List<WordGroup> groups = new ArrayList<>();
        for (QuestionLanguage spoken : QuestionLanguage.values()) {
            for (Strength strength : Strength.values()) {
                List<String> own = words.stream()
                        .filter(word -> word.language() == spoken && word.strength() == strength)
                        .map(ConceptWord::words)
                        .toList();
                if (!own.isEmpty()) {
                    groups.add(new WordGroup(
                            texts.get("vocabulary.group", texts.of(spoken), texts.of(strength)),
                            own.size(),
                            String.join(", ", own)));
                }
            }
        }
        return groups;
    }
}
