package nl.woo.matching.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final List<Candidate> ALL = List.of(
            new Candidate("MBO1", 0.9),
            new Candidate("HBO2", 0.8),
            new Candidate("WO2", 0.6),
            new Candidate("WO4", 0.5));

    private final Round round = new Round(
            List.of(
                    new Offering("MBO1", "MBO1", Level.MBO, 1, 1, 1, 0),
                    new Offering("HBO2", "HBO2", Level.HBO, 2, 3, 2, 0),
                    new Offering("WO2", "WO2", Level.WO, 2, 2, 2, 2),
                    new Offering("WO4", "WO4", Level.WO, 4, 4, 2, 0)),
            List.of(
                    Question.of("Q1", "C1", true, ALL),
                    Question.of("Q2", "C1", false, ALL),
                    new Question("Q3", "C3", false, 0.1, ALL, List.of("HBO2"), List.of("HBO2"))),
            Weights.STANDARD);

    private final PlanCheck check = new PlanCheck(round);

    private static Placement place(String question, String... offerings) {
        return new Placement(question, List.of(offerings));
    }

    private void assertBroken(List<String> expected, Placement... placements) {
        assertEquals(expected, check.violations(List.of(placements)));
    }

    @Test
    void passesAPlanThatKeepsTheRules() {
        assertBroken(List.of(), place("Q1", "MBO1", "HBO2"), place("Q2", "WO4"), place("Q3", "HBO2"));
    }

    @Test
    void addsUpWhatAPlanIsWorth() {
        assertEquals(
                0.70 * (0.9 + 0.8) + 0.15 + 0.5 + (0.8 + 0.1 + 0.05),
                check.value(List.of(place("Q1", "MBO1", "HBO2"), place("Q2", "WO4"), place("Q3", "HBO2"))),
                1e-12);
        assertEquals(0.55 * (0.9 + 0.8 + 0.6) + 0.25, check.value(place("Q1", "MBO1", "HBO2", "WO2")), 1e-12);
    }

    @Test
    void seesWhatIsBroken() {
        Placement pinned = place("Q3", "HBO2");
        assertBroken(
                List.of("MBO1 takes 2 and has 1 places", "MBO1 takes C1 twice"),
                place("Q1", "MBO1"),
                place("Q2", "MBO1"),
                pinned);
        assertBroken(List.of("WO2 takes 1, below its minimum of 2"), place("Q2", "WO2"), pinned);
        assertBroken(
                List.of("HBO2 takes 3 and has 2 places", "HBO2 takes C1 twice"),
                place("Q1", "HBO2"),
                place("Q2", "HBO2"),
                pinned);
        assertBroken(List.of("Q1 takes MBO1 and WO4, which do not combine"), place("Q1", "MBO1", "WO4"), pinned);
        assertBroken(List.of("Q2 takes 2 offerings"), place("Q2", "MBO1", "HBO2"), pinned);
        assertBroken(List.of("Q3 does not stand where it is pinned"), place("Q3", "WO4"));
        assertBroken(List.of("Q3 is placed twice"), pinned, pinned);
        assertBroken(List.of("there is no question Q9"), pinned, place("Q9", "WO4"));
        assertBroken(List.of("Q2 takes T9, which is no candidate"), pinned, place("Q2", "T9"));
    }
}
