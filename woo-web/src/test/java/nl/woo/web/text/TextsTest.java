package nl.woo.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.crm.contact.ContactState;
import nl.woo.crm.contact.ContactWay;
import nl.woo.crm.contact.Contacting;
import nl.woo.crm.timeline.EntryKind;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Deliverable;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.CompanyKeeping;
import nl.woo.domain.exchange.Importing;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.profile.Profile;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Closing;
import nl.woo.domain.question.Execution;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.RefusalGround;
import nl.woo.domain.question.Reporting;
import nl.woo.domain.question.Size;
import nl.woo.domain.question.Triage;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.allocation.Progress;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Criterion;
import nl.woo.matching.engine.Reading;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.text.Concept;
import nl.woo.matching.round.Accepting;
import nl.woo.matching.round.LeftOutReason;
import nl.woo.matching.round.PlannedPart;
import nl.woo.matching.round.PlanningRounds;
import nl.woo.matching.round.RoundPin;
import nl.woo.matching.round.RoundState;
import nl.woo.matching.trial.Trial;
import nl.woo.matching.vocabulary.Strength;
import nl.woo.matching.vocabulary.VocabularyKeeping;
import nl.woo.matching.vocabulary.WrongLine;
import nl.woo.web.company.TimelineChoice;
import nl.woo.web.question.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens' words: complete, the same in both languages, and nothing asked for that is not there. */
class TextsTest {
    private static final String FOLDER = "/nl/woo/web/";
    private static final Path MODULES = Path.of("..");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Accreditation.class,
            Category.class,
            Channel.class,
            Concept.Kind.class,
            ContactState.class,
            ContactWay.class,
            Deliverable.class,
            EntryKind.class,
            Form.class,
            LeftOutReason.class,
            Level.class,
            PlannedPart.Change.class,
            Progress.Stage.class,
            Proposal.State.class,
            QuestionLanguage.class,
            QuestionStatus.class,
            Reading.Urgency.class,
            RefusalGround.class,
            Role.class,
            RoundPin.Kind.class,
            RoundState.class,
            ScreenLanguage.class,
            Size.class,
            Strength.class,
            TeachingLanguage.class,
            TimelineChoice.class);

    private static final List<Class<?>> USE_CASES = List.of(
            Accepting.class,
            Cataloguing.class,
            Closing.class,
            CompanyKeeping.class,
            Contacting.class,
            Execution.class,
            Importing.class,
            Intake.class,
            PlanningRounds.class,
            Profile.class,
            Proposing.class,
            Reporting.class,
            Triage.class,
            VocabularyKeeping.class);

    private final Properties dutch = bundle("texts_nl.properties");
    private final Properties english = bundle("texts_en.properties");

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (InputStream stream = TextsTest.class.getResourceAsStream(FOLDER + name);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(dutch.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_nl.properties", "texts_en.properties"})
    void noKeyStandsTwice(String name) throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        boolean goesOn = false;
        for (String line : Files.readAllLines(Path.of("src/main/resources" + FOLDER + name))) {
            if (!goesOn && !line.isBlank() && !line.startsWith("#")) {
                String key = line.split("=", 2)[0].strip();
                if (!seen.add(key)) {
                    twice.add(key);
                }
            }
            goesOn = line.endsWith("\\");
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void sentencesWithPlacesCanBeFilled() {
        List<String> wrong = new ArrayList<>(); // a table's .range has the paginator's own places
        for (Properties texts : List.of(dutch, english)) {
            for (String key : texts.stringPropertyNames()) {
                String sentence = texts.getProperty(key);
                if (sentence.contains("{") && !key.endsWith(".range") && !canBeFilled(sentence)) {
                    wrong.add(key + "=" + sentence);
                }
            }
        }
        assertEquals(List.of(), wrong, "a place is {0}, and an apostrophe beside places is doubled");
    }

    private static boolean canBeFilled(String sentence) {
        try {
            new MessageFormat(sentence);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return !sentence.replace("''", "").contains("'");
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        List<String> different = dutch.stringPropertyNames().stream()
                .filter(english::containsKey)
                .filter(key -> !places(dutch.getProperty(key)).equals(places(english.getProperty(key))))
                .toList();
        assertEquals(List.of(), different);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyWordOfAClosedListIsThere() {
        assertEquals(
                List.of(),
                missing(SHOWN.stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants())
                                .map(constant -> type.getSimpleName() + "." + constant.name()))));
    }

    @Test
    void everyStepHasItsWords() {
        assertEquals(
                List.of(),
                missing(Arrays.stream(Step.values())
                        .flatMap(step -> Stream.of("step." + step.name(), "step.done." + step.name()))));
        assertEquals(
                List.of(),
                missing(Arrays.stream(Step.values())
                        .filter(step -> !step.isImmediate())
                        .map(step -> "step.heading." + step.name())));
    }

    @Test
    void allThatTheMatcherRecognisesAndProposesHasItsWords() {
        assertEquals(
                List.of(),
                missing(Stream.of(
                                keys("advice.recognised.", Recognition.Kind.values()),
                                keys("advice.verdict.", Category.values()),
                                keys("Criterion.", Criterion.values()),
                                Stream.of("takenUp", "refused", "refusedBecause")
                                        .map(outcome -> "suggestion.precedent." + outcome),
                                keys("part.does.", Deliverable.values()))
                        .flatMap(Function.identity())));
    }

    private static Stream<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    @Test
    void everyFaultOfAWordAndEveryStateOfATrialHasItsWords() {
        assertEquals(
                List.of(),
                missing(Stream.concat(
                        Arrays.stream(WrongLine.Fault.values()).map(fault -> "vocabulary.fault." + fault.name()),
                        Arrays.stream(Trial.State.values()).map(state -> "vocabulary.trial." + state.name()))));
    }

    @Test
    void everyBrokenRuleIsSaidInWords() throws IOException {
        Set<String> keys = found(MODULES, "java", Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\""), true);
        keys.addAll(found(MODULES, "java", Pattern.compile("super\\(\"(edit\\.[^\"]+)\""), true));
        assertTrue(keys.size() > 30, "the sources were found");
        assertEquals(List.of(), missing(keys.stream().map(key -> "rule." + key)));
    }

    @Test
    void everyFieldThatARuleNamesHasAName() throws IOException {
        Pattern field = Pattern.compile("Required\\s*\\.\\w+\\((?:[^;\"]|\\n)*?\"([A-Z]\\w+\\.\\w+)\"");
        Set<String> keys = found(MODULES.resolve("woo-domain"), "java", field, true);
        assertTrue(keys.size() > 20, "the sources were found");
        Set<String> shown = keys.stream()
                .filter(key -> !key.matches("(Institution|Programme|Theme|Person)\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of(), missing(shown.stream()));
    }

    @Test
    void everyUseCaseHasItsWordsInTheHistory() {
        assertEquals(
                List.of(),
                missing(USE_CASES.stream()
                        .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(May.class))
                        .filter(method -> !method.getName().equals("preview")) // changes nothing
                        .map(method ->
                                "action." + method.getDeclaringClass().getSimpleName() + "." + method.getName())));
    }

    @Test
    void everyWordThatAPageAsksForIsThere() throws IOException {
        Set<String> keys = found(PAGES, "xhtml", Pattern.compile("\\bt\\['([^']+)'\\]"), false);
        keys.addAll(found(PAGES, "xhtml", Pattern.compile("texts\\.get\\('([^']+)'[,)]"), false));
        assertTrue(keys.size() > 100, "the pages were found");
        assertEquals(List.of(), missing(keys.stream()));
    }

    @Test
    void everyWordThatABeanAsksForIsThere() throws IOException {
        Set<String> keys = found(
                Path.of("src/main/java"),
                "java",
                Pattern.compile("(?:texts\\.get|messages\\.done|messages\\.error)\\(\\s*\"([\\w.]+)\"\\s*[,)]"),
                false);
        assertTrue(keys.size() > 20, "the sources were found");
        assertEquals(List.of(), missing(keys.stream()));
    }

    @Test
    void brokenRuleIsFilledIn() {
        RuleViolation violation = new RuleViolation("offering.full", "Minor");
        String sentence = MessageFormat.format(
                dutch.getProperty("rule." + violation.key()),
                violation.arguments().toArray());
        assertTrue(sentence.contains("Minor"), sentence);
        assertFalse(sentence.contains("{"), sentence);
    }

    private List<String> missing(Stream<String> keys) {
        return keys.distinct().filter(key -> !dutch.containsKey(key)).sorted().toList();
    }

    private static Set<String> found(Path folder, String extension, Pattern pattern, boolean mainOnly)
            throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(file -> file.toString().endsWith("." + extension))
                    .filter(file -> !mainOnly || file.toString().contains("src/main/"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(path));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
