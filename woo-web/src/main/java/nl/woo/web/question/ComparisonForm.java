package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.matching.engine.Comparison;
import nl.woo.matching.engine.Explanations;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Reason;
import nl.woo.matching.engine.Score;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;

/** Waarom deze en niet die: two offerings for one part beside each other. The address of the page can ask for it. */
@Named
@ViewScoped
public class ComparisonForm implements Serializable {
    private static final int MOST_CHOICES = 30;

    /** An offering to compare. */
    public record Choice(String id, String name) implements Serializable {}

    /** One criterion for both offerings; {@code differs} when the points do. */
    public record Side(String criterion, String oneWord, String one, String otherWord, String other, boolean differs)
            implements Serializable {}

    @Inject
    QuestionPage page;

    @Inject
    transient Questions questions;

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    @Inject
    transient Dates dates;

    @Inject
    transient Language language;

    private String part;
    private String one;
    private String other;
    private String oneName;
    private String otherName;
    private List<Choice> choices = List.of();
    private List<String> sentences = List.of();
    private List<Side> sides = List.of();

    /** Compares when the address names a part and two of its offerings. */
    @Transactional
    public void load() {
        if (part != null && one != null && other != null && page.getView() != null) {
            compare();
        }
    }

    /** Compares the two that are chosen. */
    @Transactional
    public void compare() {
        Question question = questions.get(page.getCode());
        List<Fit> ranking = question.getParts().stream()
                .filter(candidate -> String.valueOf(candidate.getPosition()).equals(part))
                .findFirst()
                .map(found -> suggestions.rank(question, found))
                .orElse(List.of());
        Optional<Fit> first = find(ranking, one);
        Optional<Fit> second = find(ranking, other);
        if (first.isEmpty() || second.isEmpty()) {
            close();
            messages.error("why.gone");
            return;
        }
        oneName = nameOf(first.get());
        otherName = nameOf(second.get());
        sentences = Comparison.of(first.get(), second.get()).stream()
                .map(this::sentence)
                .toList();
        sides = sidesOf(first.get(), second.get());
        choices = Stream.concat(ranking.stream().limit(MOST_CHOICES), Stream.of(first.get(), second.get()))
                .distinct()
                .map(fit -> new Choice(fit.supply().id(), nameOf(fit)))
                .toList();
    }

    private static Optional<Fit> find(List<Fit> ranking, String id) {
        return ranking.stream().filter(fit -> fit.supply().id().equals(id)).findFirst();
    }

    private String nameOf(Fit fit) {
        return texts.get("why.name", fit.supply().name(), dates.day(fit.supply().intake()));
    }

    private List<Side> sidesOf(Fit first, Fit second) {
        List<Score> ones = first.scores();
        List<Score> others = second.scores();
        List<Side> found = new ArrayList<>();
        for (int at = 0; at < ones.size(); at++) {
            Score mine = ones.get(at);
            Score theirs = others.get(at);
            found.add(new Side(
                    texts.get("Criterion." + mine.criterion().name()),
                    texts.get("suggestion.word." + mine.points()),
                    sentence(mine.reason()),
                    texts.get("suggestion.word." + theirs.points()),
                    sentence(theirs.reason()),
                    mine.points() != theirs.points()));
        }
        return found;
    }

    private String sentence(Reason reason) {
        return Explanations.sentence(reason, language.getLocale());
    }

    /** Puts the comparison away. */
    public void close() {
        sentences = List.of();
        sides = List.of();
    }

    public boolean isOpen() {
        return !sides.isEmpty();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** In what the first is better and in what the second, the sum first. */
    public List<String> getSentences() {
        return sentences;
    }

    public List<Side> getSides() {
        return sides;
    }

    public String getOneName() {
        return oneName;
    }

    public String getOtherName() {
        return otherName;
    }

    /** The position of the part, as in the address. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    /** The id of the first offering, as in the address. */
    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
