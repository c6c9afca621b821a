package nl.woo.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Demand sized(Size size) {
        return new Demand(
                "Q", "", "", size, WISH, 20, Language.NL, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Demand triaged(Level level, Form form) {
        return new Demand(
                "Q", "", "", null, WISH, 20, Language.NL, Optional.of(level), Optional.of(form), Optional.empty());
    }

    static Supply offered(String name, String text) {
        return offered(name, Level.HBO, text, TeachingLanguage.NL, WISH, 4, 4);
    }

    static Supply starting(String intake) {
        return offered("Track", Level.HBO, "", TeachingLanguage.NL, LocalDate.parse(intake), 4, 4);
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
        return new Situation(
                demand, supply, TODAY, new ContentMatch(0, List.of(), List.of()), new Leaning(Map.of(), Map.of()));
    }
}
