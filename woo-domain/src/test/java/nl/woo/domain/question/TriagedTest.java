package nl.woo.domain.question;

import static nl.woo.domain.question.Workplace.plan;
import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import org.junit.jupiter.api.Test;

class TriagedTest {
    private final Theme theme = new Theme("DATA", "Data", "Cijfers begrijpen.");

    @Test
    void themeIsAsked() {
        assertBreaks("field.missing", () -> new Triaged(null, List.of(plan(Level.HBO))));
    }

    @Test
    void hasOneToThreeParts() {
        assertBreaks("triage.parts", () -> new Triaged(theme, List.of()));
        assertBreaks(
                "triage.parts",
                () -> new Triaged(theme, List.of(plan(Level.HBO), plan(Level.WO), plan(Level.MBO), plan(Level.HBO))));
        assertFalse(new Triaged(theme, List.of(plan(Level.HBO))).multiLevel());
        assertTrue(new Triaged(theme, List.of(plan(Level.MBO), plan(Level.HBO), plan(Level.WO))).multiLevel());
    }

    @Test
    void partsAreAtDifferentLevels() {
        assertBreaks("triage.sameLevel", () -> new Triaged(theme, List.of(plan(Level.HBO), plan(Level.HBO))));
    }

    @Test
    void partHasTitleAndLevelButAnyFormWillDo() {
        assertBreaks("field.missing", () -> new Triaged.PartPlan(" ", Level.HBO, Form.MINOR));
        assertBreaks("field.missing", () -> new Triaged.PartPlan("Onderzoek", null, Form.MINOR));
        assertNull(new Triaged.PartPlan("Onderzoek", Level.HBO, null).form());
    }
}
