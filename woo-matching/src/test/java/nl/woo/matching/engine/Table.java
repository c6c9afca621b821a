package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woo.matching.engine.text.Vocabulary;

/** Questions and offerings for tests, written as little as the case needs. */
final class Table {
    static final LocalDate TODAY = LocalDate.parse("2020-12-01");
    static final LocalDate WISH = LocalDate.parse("2021-02-01");

    private Table() {}

    static Demand asked(String title, String text) {
        return asked(title, text, Language.NL);
    }

    static Demand asked(String title, String text, Language language) {
        return new Demand(
                "Q",
                title,
                text,
                Size.MEDIUM,
                WISH,
                20,
                language,
                Firm.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Demand asked(String text, Firm firm) {
        return new Demand(
                "Q",
                "",
                text,
                Size.MEDIUM,
                WISH,
                20,
                Language.NL,
                firm,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Demand sized(Size size) {
        return sized("", size);
    }

    static Demand large(String text) {
        return sized(text, Size.LARGE);
    }

    private static Demand sized(String text, Size size) {
        return new Demand(
                "Q",
                "",
                text,
                size,
                WISH,
                20,
                Language.NL,
                Firm.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Demand triaged(Level level, Form form) {
        return new Demand(
                "Q",
                "",
                "",
                null,
                WISH,
                20,
                Language.NL,
                Firm.UNKNOWN,
                Optional.of(level),
                Optional.of(form),
                Optional.empty());
    }

    static Supply offered(String name, String text) {
        return offered(name, Level.HBO, text, TeachingLanguage.NL, WISH, 4, 4);
    }

    static Supply starting(String intake) {
        return offered("Track", Level.HBO, "", TeachingLanguage.NL, LocalDate.parse(intake), 4, 4);
    }

    static Supply at(Level level) {
        return offered("Track", level, "", TeachingLanguage.NL, WISH, 4, 4);
    }

    static Supply taughtIn(TeachingLanguage language, String text) {
        return offered("Track", Level.HBO, text, language, WISH, 4, 4);
    }

    static Supply withPlaces(int places, int free) {
        return offered("Track", Level.HBO, "", TeachingLanguage.NL, WISH, places, free);
    }

    static Supply offered(
            String name, Level level, String text, TeachingLanguage language, LocalDate intake, int places, int free) {
        return new Supply(
                name + " " + intake,
                name,
                name,
                "Institution",
                level,
                Form.COURSE,
                text,
                List.of(),
                Set.of(),
                Set.of(),
                intake,
                intake,
                intake.plusWeeks(20),
                4,
                4,
                120,
                language,
                places,
                free,
                "");
    }

    static Situation situation(Demand demand, Supply supply) {
        return situation(demand, supply, Vocabulary.ofOnlineBusiness());
    }

    static Situation situation(Demand demand, Supply supply, Vocabulary vocabulary) {
        ThemeChoice themes = new ThemeChoice(List.of(), vocabulary);
        TrackContent content = TrackContent.of(TrackContent.Key.of(supply), vocabulary, themes);
        Asked asked = Asked.of(demand, TODAY, QuestionContent.of(demand, vocabulary), offered -> ContentMatch.NOTHING);
        return new Situation(asked, Offered.of(supply, 0, content), 0, 0);
    }

    static int points(SoftRule rule, Situation situation) {
        return Score.points(rule.strength(situation));
    }
}
