package nl.woo.matching.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Reason;

/** Open demands and places for tests, written as little as the case needs. */
final class Asked {
    static final LocalDate TODAY = LocalDate.parse("2020-12-01");
    static final Column HBO_MINOR = new Column(Level.HBO, Form.MINOR);
    static final Column MBO_COURSE = new Column(Level.MBO, Form.COURSE);
    private static final LocalDate WISH = LocalDate.parse("2021-02-01");

    private Asked() {}

    static OpenDemand direct(String code, String theme, Column column, String intake) {
        return demand(code, theme, Category.DIRECT, column, intake, WISH);
    }

    static OpenDemand preparing(String code, String theme, Column column, String intake) {
        return demand(code, theme, Category.PREPARATION, column, intake, WISH);
    }

    static OpenDemand withoutTrack(String code, String theme) {
        return demand(code, theme, Category.NONE, null, null, WISH);
    }

    /** @param column null exactly when no track fits; intake likewise */
    static OpenDemand demand(
            String code, String theme, Category category, Column column, String intake, LocalDate wishedStart) {
        return new OpenDemand(
                code,
                "Vraag " + code,
                "Bedrijf, Groningen",
                QuestionStatus.ACCEPTED,
                wishedStart,
                new Outlook(
                        category,
                        new Reason("category.none", List.of()),
                        Optional.of(theme).filter(known -> !known.isEmpty()),
                        Optional.ofNullable(column),
                        Optional.ofNullable(intake)
                                .map(day -> new Destination("T", "Traject " + day, LocalDate.parse(day)))));
    }

    static OpenPlaces free(Column column, String intake, int free) {
        return new OpenPlaces("T", "Traject", column, LocalDate.parse(intake), free);
    }

    static Period month(String key) {
        return Period.find(key, TODAY, List.of()).orElseThrow();
    }
}
