package nl.woo.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.woo.matching.engine.Deliverable;
import nl.woo.matching.engine.Form;
import nl.woo.matching.engine.Level;
import nl.woo.matching.engine.PartProposal;
import nl.woo.matching.engine.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanViewsTest {
    private static PartProposal part(LocalDate from, LocalDate until) {
        return new PartProposal(
                "1", "T", Level.HBO, Form.MINOR, Deliverable.DESIGN, from, until, new Reason("part.DESIGN", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "done before the next begins, 2020-11-01, 2021-01-15, 2021-02-01, 2021-06-01, 2021-02-01",
        "done in the first half of the next, 2021-02-01, 2021-03-15, 2021-02-08, 2021-07-09, 2021-03-15",
        "done after half of the next, 2021-02-01, 2021-06-25, 2021-02-08, 2021-07-08, 2021-04-24",
        "both at once, 2021-02-01, 2021-06-01, 2021-02-01, 2021-06-01, 2021-04-02"
    })
    void theNextPartHasHalfItsTimeLeftAtTheHandover(
            String name, LocalDate from, LocalDate until, LocalDate nextFrom, LocalDate nextUntil, LocalDate expected) {
        assertEquals(expected, PlanViews.handover(part(from, until), part(nextFrom, nextUntil)));
    }
}
