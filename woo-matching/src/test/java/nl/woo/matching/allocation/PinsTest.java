package nl.woo.matching.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PinsTest {
    private static final List<Candidate> BOTH = List.of(new Candidate("T1", 0.5), new Candidate("T2", 0.5));

    @Test
    void namesThePinsThatAskForMorePlacesThanThereAre() {
        assertContradiction(
                "Q1, Q2 (T1 has 1 place)", question("Q1", "C1", false, "T1"), question("Q2", "C2", false, "T1"));
    }

    @Test
    void namesTwoPinsOfOneCompanyInOneOffering() {
        assertContradiction(
                "Q1, Q2 (company C1 twice in T2)",
                question("Q1", "C1", false, "T2"),
                question("Q2", "C1", false, "T2"));
    }

    @Test
    void namesAPinOnSeveralLevelsForAQuestionThatIsNot() {
        assertContradiction("Q1 (it is not multiLevel)", question("Q1", "C1", false, "T1", "T2"));
    }

    @Test
    void namesAPinOnOfferingsThatDoNotCombine() {
        assertContradiction(
                "Q1 (T1 and T3 do not combine)",
                question("Q1", "C1", true, "T1", "T3"),
                Question.of("Q2", "C2", false, List.of(new Candidate("T3", 0.5))));
    }

    @Test
    void namesAPinOutsideTheCandidates() {
        assertContradiction("Q1 (T4 is not among its candidates)", question("Q1", "C1", true, "T4"));
    }

    @Test
    void namesPinsInAnOfferingThatCannotReachItsMinimum() {
        assertContradiction("Q1 (T3 cannot reach its minimum of 2)", question("Q1", "C1", false, "T3"));
    }

    @Test
    void namesPinsInOfferingsThatNeedTheSameQuestions() {
        List<Offering> offerings = List.of(
                new Offering("T1", "T1", Level.MBO, 1, 1, 2, 2), new Offering("T2", "T2", Level.MBO, 1, 1, 2, 2));
        List<Candidate> both = List.of(new Candidate("T1", 0.5), new Candidate("T2", 0.5));
        List<Question> questions = List.of(
                Question.of("Q1", "C1", false, both).pinnedTo(List.of("T1")),
                Question.of("Q2", "C2", false, both).pinnedTo(List.of("T2")),
                Question.of("Q3", "C3", false, both));
        Round round = new Round(offerings, questions, Weights.STANDARD);

        ContradictingPins error = assertThrows(ContradictingPins.class, () -> new Allocator().allocate(round));

        assertEquals(1, error.contradictions().size());
        assertTrue(error.getMessage().contains("reaches its minimum of 2"), error.getMessage());
    }

    private static Question question(String id, String company, boolean multiLevel, String... pinned) {
        List<Candidate> candidates = Stream.concat(BOTH.stream(), Stream.of(new Candidate("T3", 0.5)))
                .toList();
        return Question.of(id, company, multiLevel, candidates).pinnedTo(List.of(pinned));
    }

    private static void assertContradiction(String expected, Question... questions) {
        List<Offering> offerings = List.of(
                new Offering("T1", "T1", Level.MBO, 1, 1, 1, 0),
                new Offering("T2", "T2", Level.HBO, 2, 2, 5, 0),
                new Offering("T3", "T3", Level.WO, 3, 4, 5, 2),
                new Offering("T4", "T4", Level.WO, 3, 4, 5, 0));
        Round round = new Round(offerings, List.of(questions), Weights.STANDARD);

        ContradictingPins error = assertThrows(ContradictingPins.class, () -> new Allocator().allocate(round));

        assertEquals("questions: these pins cannot all stand: " + expected, error.getMessage());
    }
}
