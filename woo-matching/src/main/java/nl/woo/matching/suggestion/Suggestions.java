package nl.woo.matching.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Demand;
import nl.woo.matching.engine.Duplicates;
import nl.woo.matching.engine.Firm;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Language;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.Size;
import nl.woo.matching.engine.text.Vocabulary;

/** Where a question or part fits in the catalogue as it stands at the request's first question, and why. */
@RequestScoped
public class Suggestions {
    /** With level and form decided, the points that the person sees decide the order; the engine's order breaks ties. */
    private static final Comparator<Fit> BEST_FIRST =
            Comparator.comparing(Fit::excluded).thenComparing(Fit::points, Comparator.reverseOrder());

    private static final int DUPLICATE_WEEKS = 3;

    @Inject
    CatalogueMatcher catalogue;

    @Inject
    Clock clock;

    private Matcher matcher;

    /** What the engine makes of the question as a whole: theme, level, form, one part or several. */
    public Assessment assess(Question question) {
        return ask(question, question.getCode(), Optional.empty(), Optional.empty());
    }

    /** Every offering for the part, best first, those that cannot take it last; steered by the part's level and form. */
    public List<Fit> rank(Question question, Part part) {
        return ask(
                        question,
                        question.getCode() + "/" + part.getPosition(),
                        Optional.of(part.getLevel()),
                        Optional.ofNullable(part.getForm()))
                .ranking()
                .stream()
                .sorted(BEST_FIRST)
                .toList();
    }

    private Matcher matcher(LocalDate today) {
        if (matcher == null) {
            matcher = catalogue.present(today);
        }
        return matcher;
    }

    /** The earlier question of the same firm that asks nearly the same, as a hint for staff; empty when there is none. */
    public Optional<Recognition> duplicate(Question question, List<Question> earlier) {
        return new Duplicates(
                        Vocabulary.ofOnlineBusiness(),
                        earlier.stream().map(Suggestions::earlier).toList())
                .find(
                        question.getCode(),
                        question.getCompany().getName(),
                        question.getTitle(),
                        question.getText(),
                        question.getReportedAt().toLocalDate(),
                        DUPLICATE_WEEKS);
    }

    private static Duplicates.Earlier earlier(Question question) {
        return new Duplicates.Earlier(
                question.getCode(),
                question.getCompany().getName(),
                question.getTitle(),
                question.getText(),
                question.getReportedAt().toLocalDate());
    }

    private static Firm firm(Question question) {
        return new Firm(question.getCompany().getName(), question.getCompany().getEmployees(), Optional.empty());
    }

    private Assessment ask(Question question, String id, Optional<Level> level, Optional<Form> form) {
        LocalDate today = LocalDate.now(clock);
        Demand demand = new Demand(
                id,
                question.getTitle(),
                question.getText(),
                question.getSize() == null
                        ? null
                        : Size.valueOf(question.getSize().name()),
                question.getWishedStart(),
                question.getWishedWeeks(),
                Language.valueOf(question.getLanguage().name()),
                firm(question),
                level.map(value -> nl.woo.matching.engine.Level.valueOf(value.name())),
                form.map(value -> nl.woo.matching.engine.Form.valueOf(value.name())),
                Optional.ofNullable(question.getTheme()).map(Theme::getCode));
        return matcher(today).assess(demand, today);
    }
}
