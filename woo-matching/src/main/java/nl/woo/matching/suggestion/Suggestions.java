package nl.woo.matching.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.Company;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Demand;
import nl.woo.matching.engine.Firm;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.FitTable;
import nl.woo.matching.engine.Language;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Precedent;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.Size;
import nl.woo.matching.engine.TrackReading;

/**
 * Where a question or part fits in the catalogue as it stands at the request's first question, and why. Vocabulary of the
 * workplace, what coordinators set on their tracks and what people decided before are in it.
 */
@RequestScoped
public class Suggestions {
    private static final int MOST_POINTS = 25;

    /** With level and form decided, the points that the person sees decide the order; the engine's order breaks ties. */
    private static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::excluded)
            .thenComparing(fit -> fit.points() + decided(fit), Comparator.reverseOrder());

    @Inject
    CatalogueMatcher catalogue;

    @Inject
    EarlierQuestions earlier;

    @Inject
    Clock clock;

    private CatalogueMatcher.Present present;

    /** What the engine makes of the question as a whole: theme, level, form, one part or several. */
    public Assessment assess(Question question) {
        return assess(demand(question));
    }

    /**
     * What is wanted of the engine's assessment of each question, in their order; reckoned on all processors. Needs the
     * questions with company and theme, and no transaction. An assessment holds every offering's fit, so take from it what is
     * needed.
     */
    public <T> List<T> assess(List<Question> questions, Function<Assessment, T> wanted) {
        return assessAll(questions.stream().map(Suggestions::demand).toList(), wanted);
    }

    /** As {@link #assess(List, Function)} for parts, each steered by its level and form; needs the parts with question. */
    public <T> List<T> assessParts(List<Part> parts, Function<Assessment, T> wanted) {
        return assessAll(demands(parts), wanted);
    }

    private <T> List<T> assessAll(List<Demand> demands, Function<Assessment, T> wanted) {
        LocalDate today = LocalDate.now(clock);
        Matcher matcher = matcher(today);
        return demands.parallelStream()
                .map(demand -> wanted.apply(matcher.assess(demand, today)))
                .toList();
    }

    /** Every offering for the part, best first, those that cannot take it last; steered by the part's level and form. */
    public List<Fit> rank(Question question, Part part) {
        return assess(demand(question, part)).ranking().stream()
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * How every part fits every offering that has not ended, steered as {@link #rank}; reckoned at once on all processors.
     * The table's rows are the parts in their order, its offerings' ids those of the portal. Needs the parts with question,
     * company and theme, and no transaction.
     */
    public FitTable table(List<Part> parts) {
        LocalDate today = LocalDate.now(clock);
        return matcher(today).table(demands(parts), today);
    }

    /** What assessments rest on besides past decisions: another one when day, catalogue or vocabulary changed. */
    public String basis() {
        return catalogue.state(LocalDate.now(clock));
    }

    /** An earlier question of the same firm that asks nearly the same, as a hint for staff; empty when there is none. */
    public Optional<Recognition> duplicate(Question question) {
        return earlier.like(question, matcher(LocalDate.now(clock)).vocabulary());
    }

    /** What the track's text tells of its themes and kinds of work, whatever its coordinator set. */
    public TrackReading read(Track track) {
        return matcher(LocalDate.now(clock)).read(track.getName(), track.getCompetences(), track.getText());
    }

    /** The name of a theme in use, or the code itself. */
    public String themeName(String code) {
        return present(LocalDate.now(clock)).themeNames().getOrDefault(code, code);
    }

    /**
     * What past decisions on like questions add to the points that a person sees, or take from them: from −2 to 2. The order of
     * {@link #rank} counts them in.
     */
    public static int decided(Fit fit) {
        return (int) Math.round(fit.precedent().map(Precedent::effect).orElse(0.0) * MOST_POINTS);
    }

    private CatalogueMatcher.Present present(LocalDate today) {
        if (present == null) {
            present = catalogue.present(today);
        }
        return present;
    }

    private Matcher matcher(LocalDate today) {
        return present(today).matcher();
    }

    private Assessment assess(Demand demand) {
        LocalDate today = LocalDate.now(clock);
        return matcher(today).assess(demand, today);
    }

    private static List<Demand> demands(List<Part> parts) {
        return parts.stream().map(part -> demand(part.getQuestion(), part)).toList();
    }

    private static Demand demand(Question question, Part part) {
        return demand(question, Optional.of(part.getLevel()), Optional.ofNullable(part.getForm()));
    }

    static Demand demand(Question question) {
        return demand(question, Optional.empty(), Optional.empty());
    }

    /** Bears the question's own code, for what was decided on a question says nothing new of the question itself. */
    private static Demand demand(Question question, Optional<Level> level, Optional<Form> form) {
        return new Demand(
                question.getCode(),
                question.getTitle(),
                question.getText(),
                question.getSize() == null
                        ? null
                        : Size.valueOf(question.getSize().name()),
                question.getWishedStart(),
                question.getWishedWeeks(),
                Language.valueOf(question.getLanguage().name()),
                firm(question.getCompany()),
                level.map(value -> nl.woo.matching.engine.Level.valueOf(value.name())),
                form.map(value -> nl.woo.matching.engine.Form.valueOf(value.name())),
                Optional.ofNullable(question.getTheme()).map(Theme::getCode));
    }

    private static Firm firm(Company company) {
        return new Firm(
                company.getName(),
                company.getEmployees(),
                company.getAccreditation() == Accreditation.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(company.getAccreditation() == Accreditation.ACCREDITED));
    }
}
