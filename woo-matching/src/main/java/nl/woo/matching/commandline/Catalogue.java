package nl.woo.matching.commandline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.exchange.format.DataSet;
import nl.woo.domain.exchange.format.QuestionRow;
import nl.woo.domain.exchange.format.TrackRow;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Demand;
import nl.woo.matching.engine.Firm;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.Form;
import nl.woo.matching.engine.Knowledge;
import nl.woo.matching.engine.Language;
import nl.woo.matching.engine.Level;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.Size;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.engine.TeachingLanguage;
import nl.woo.matching.engine.ThemeDefinition;

/** The tracks of the files, each intake with all its places free. */
class Catalogue {
    private static final int WEEKS_AHEAD = 2;
    private static final Set<Recognition.Kind> IN_SCOPE =
            EnumSet.of(Recognition.Kind.DUPLICATE, Recognition.Kind.OTHER_LANGUAGE);
    private static final String NONE = "geen";
    private static final String OUTSIDE = "OVERIG";

    private final List<TrackRow> tracks;
    private final Matcher matcher;

    Catalogue(DataSet data, Knowledge knowledge) {
        tracks = data.tracks();
        List<Supply> supplies = tracks.stream()
                .flatMap(track -> track.intakes().stream().map(intake -> supply(track, intake)))
                .toList();
        matcher = new Matcher(
                data.themes().stream()
                        .map(theme -> new ThemeDefinition(theme.code(), theme.name(), theme.definition()))
                        .toList(),
                supplies,
                knowledge);
    }

    List<Answer> answers(List<QuestionRow> questions) {
        return questions.stream().map(this::answer).toList();
    }

    private Answer answer(QuestionRow question) {
        LocalDate today = question.wishedStart().minusWeeks(WEEKS_AHEAD);
        Assessment assessment = matcher.assess(demand(question), today);
        return new Answer(
                question.id(),
                ranking(assessment),
                assessment.level().map(Level::name).orElse(NONE),
                assessment.form().map(Catalogue::word).orElse(NONE),
                word(assessment.category()),
                assessment.theme().orElse(OUTSIDE),
                assessment.multiLevel(),
                assessment.combination(),
                assessment.recognitions().stream().map(Recognition::kind).anyMatch(kind -> !IN_SCOPE.contains(kind)));
    }

    /** All track codes, by their best intake. An intake that passed counts against a track but does not hide it. */
    private List<String> ranking(Assessment assessment) {
        Comparator<Fit> best = Comparator.comparingDouble(Fit::value).reversed();
        List<String> codes = new ArrayList<>(assessment.ranking().stream()
                .sorted(best)
                .map(fit -> fit.supply().trackCode())
                .distinct()
                .toList());
        tracks.stream()
                .map(TrackRow::code)
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }

    private static Demand demand(QuestionRow question) {
        return new Demand(
                question.id(),
                question.title(),
                question.text(),
                question.size().map(Catalogue::size).orElse(null),
                question.wishedStart(),
                question.wishedWeeks(),
                Language.valueOf(question.language().toUpperCase(Locale.ROOT)),
                firm(question),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Firm firm(QuestionRow question) {
        return new Firm(question.firm().name(), question.firm().employees(), Optional.empty());
    }

    private static Supply supply(TrackRow track, LocalDate intake) {
        return new Supply(
                track.code() + " " + intake,
                track.code(),
                track.name(),
                track.institution(),
                Level.valueOf(track.level()),
                form(track.form()),
                track.description(),
                track.competences(),
                Set.of(),
                Set.of(),
                intake,
                intake,
                intake.plusDays(days(track)),
                track.preparationWeeks(),
                track.groupSize(),
                track.hoursPerStudent(),
                TeachingLanguage.valueOf(track.language().toUpperCase(Locale.ROOT)),
                track.capacity(),
                track.capacity(),
                track.hub());
    }

    /** A track with several intakes runs once from the last of them to its end. */
    private static long days(TrackRow track) {
        return Math.max(7, ChronoUnit.DAYS.between(Collections.max(track.intakes()), track.periodEnd()));
    }

    private static Form form(String word) {
        return switch (word) {
            case "vak" -> Form.COURSE;
            case "minor" -> Form.MINOR;
            case "keuzeruimte" -> Form.ELECTIVE;
            case "afstudeeropdracht" -> Form.GRADUATION;
            default -> Form.INTERNSHIP;
        };
    }

    private static String word(Form form) {
        return switch (form) {
            case COURSE -> "vak";
            case MINOR -> "minor";
            case ELECTIVE -> "keuzeruimte";
            case GRADUATION -> "afstudeeropdracht";
            case INTERNSHIP -> "stage";
        };
    }

    private static String word(Category category) {
        return switch (category) {
            case DIRECT -> "direct plaatsbaar";
            case PREPARATION -> "voorbereiding nodig";
            case NONE -> "geen passend traject";
        };
    }

    private static Size size(String word) {
        return switch (word) {
            case "klein" -> Size.SMALL;
            case "middel" -> Size.MEDIUM;
            default -> Size.LARGE;
        };
    }
}
