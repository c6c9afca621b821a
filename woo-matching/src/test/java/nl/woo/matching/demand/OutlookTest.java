package nl.woo.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.matching.engine.Category;
import nl.woo.matching.engine.Demand;
import nl.woo.matching.engine.Firm;
import nl.woo.matching.engine.Language;
import nl.woo.matching.engine.Matcher;
import nl.woo.matching.engine.Size;
import nl.woo.matching.engine.Supply;
import nl.woo.matching.engine.TeachingLanguage;
import org.junit.jupiter.api.Test;

/** What is taken from the engine's assessment. */
class OutlookTest {
    private static final LocalDate TODAY = LocalDate.parse("2020-12-01");
    private static final String SHOP = "Studenten bouwen een webwinkel met betaling, voorraad en verzending.";

    private static Supply shop(nl.woo.matching.engine.Form form, String intake, int free) {
        LocalDate day = LocalDate.parse(intake);
        return new Supply(
                form + " " + intake,
                "SHOP-" + form,
                "Webwinkel",
                "Hanzehogeschool",
                nl.woo.matching.engine.Level.HBO,
                form,
                SHOP,
                List.of(),
                Set.of(),
                Set.of(),
                day,
                day,
                day.plusWeeks(20),
                4,
                4,
                120,
                TeachingLanguage.NL,
                4,
                free,
                "");
    }

    private static Outlook outlook(String text, Optional<Form> form, Supply... supplies) {
        Demand demand = new Demand(
                "V1",
                "",
                text,
                Size.MEDIUM,
                LocalDate.parse("2021-02-01"),
                20,
                Language.NL,
                Firm.UNKNOWN,
                form.map(chosen -> nl.woo.matching.engine.Level.HBO),
                form.map(chosen -> nl.woo.matching.engine.Form.valueOf(chosen.name())),
                Optional.empty());
        return Outlook.of(new Matcher(List.of(), List.of(supplies)).assess(demand, TODAY), form, TODAY);
    }

    @Test
    void itGoesWhereItFitsBest() {
        Outlook outlook = outlook(
                "Bouw voor ons een webwinkel met betaling en verzending.",
                Optional.empty(),
                shop(nl.woo.matching.engine.Form.MINOR, "2021-02-08", 4));

        assertEquals(Category.DIRECT, outlook.category());
        assertEquals(Optional.of(new Column(Level.HBO, Form.MINOR)), outlook.column());
        assertEquals(
                Optional.of(new Destination("SHOP-MINOR", "Webwinkel", LocalDate.parse("2021-02-08"))),
                outlook.destination());
    }

    @Test
    void theFormThatStaffChoseDecides() {
        Outlook outlook = outlook(
                "Bouw voor ons een webwinkel.",
                Optional.of(Form.COURSE),
                shop(nl.woo.matching.engine.Form.MINOR, "2021-02-08", 4),
                shop(nl.woo.matching.engine.Form.COURSE, "2021-02-08", 4));

        assertEquals(Optional.of(new Column(Level.HBO, Form.COURSE)), outlook.column());
    }

    @Test
    void withoutATrackOfTheChosenFormNothingFits() {
        Outlook outlook = outlook(
                "Bouw voor ons een webwinkel.",
                Optional.of(Form.INTERNSHIP),
                shop(nl.woo.matching.engine.Form.MINOR, "2021-02-08", 4));

        assertEquals(Category.NONE, outlook.category());
        assertEquals(Optional.empty(), outlook.column());
        assertEquals("category.none", outlook.reason().key());
    }

    @Test
    void whatIsFullCannotGoAtOnce() {
        Outlook outlook = outlook(
                "Bouw voor ons een webwinkel met betaling en verzending.",
                Optional.empty(),
                shop(nl.woo.matching.engine.Form.MINOR, "2021-02-08", 0));

        assertEquals(Category.PREPARATION, outlook.category());
        assertNotEquals("category.direct", outlook.reason().key());
    }

    @Test
    void whoMissedTheBestIntakeGoesToTheNextOfThatTrack() {
        Outlook outlook = outlook(
                "Bouw voor ons een webwinkel met betaling en verzending.",
                Optional.empty(),
                shop(nl.woo.matching.engine.Form.MINOR, "2020-11-16", 4),
                shop(nl.woo.matching.engine.Form.MINOR, "2021-09-06", 4));

        assertEquals(
                LocalDate.parse("2021-09-06"),
                outlook.destination().orElseThrow().intake());
    }

    @Test
    void whatNoTrackIsAboutGoesNowhere() {
        Outlook outlook = outlook("", Optional.empty());

        assertEquals(Category.NONE, outlook.category());
        assertEquals(Optional.empty(), outlook.destination());
    }
}
