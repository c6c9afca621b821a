package nl.woo.domain.question;

import static nl.woo.domain.question.Workplace.NOON;
import static nl.woo.domain.question.Workplace.REASON;
import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PlacementTest {
    private final Workplace workplace = new Workplace();

    @Test
    void goesFromAgreementToEvaluation() {
        Placement placement = workplace.placed(workplace.minor);
        assertEquals(QuestionStatus.PLACED, placement.getStatus());
        placement.agree("Elke twee weken een gesprek.", NOON);
        assertEquals(QuestionStatus.AGREED, workplace.question.getStatus());
        placement.start(NOON);
        assertEquals(QuestionStatus.IN_EXECUTION, workplace.question.getStatus());
        placement.deliver("Een werkende chatbot.", NOON);
        assertEquals(QuestionStatus.DELIVERED, workplace.question.getStatus());
        placement.evaluate(8, "Tevreden.", NOON);
        assertEquals(QuestionStatus.EVALUATED, workplace.question.getStatus());
        assertEquals(8, placement.getScore());
    }

    @Test
    void stepsAreNotSkipped() {
        Placement placement = workplace.placed(workplace.minor);
        assertBreaks("placement.status", () -> placement.start(NOON));
        assertBreaks("placement.status", () -> placement.deliver("Een chatbot.", NOON));
        assertBreaks("placement.status", () -> placement.evaluate(8, "Tevreden.", NOON));
        assertBreaks("placement.status", () -> placement.interrupt(REASON, NOON));
        assertBreaks("placement.status", () -> placement.resume(NOON));
    }

    @Test
    void agreementSaysSomething() {
        Placement placement = workplace.placed(workplace.minor);
        assertBreaks("field.missing", () -> placement.agree(" ", NOON));
        assertEquals(QuestionStatus.PLACED, placement.getStatus());
    }

    @Test
    void interruptedWorkIsResumed() {
        Placement placement = workplace.started(workplace.minor);
        placement.interrupt(REASON, NOON);
        assertEquals(QuestionStatus.INTERRUPTED, workplace.question.getStatus());
        assertEquals(REASON.text(), placement.getInterruptionReason());
        assertBreaks("placement.status", () -> placement.deliver("Een chatbot.", NOON));
        placement.resume(NOON);
        assertNull(placement.getInterruptionReason());
        assertEquals(QuestionStatus.IN_EXECUTION, workplace.question.getStatus());
    }

    @Test
    void endingEarlyFreesThePlaceOnce() {
        Placement placement = workplace.started(workplace.minor);
        placement.endEarly(REASON, NOON);
        assertEquals(1, workplace.minor.freePlaces());
        assertEquals(REASON.text(), placement.getEndedEarlyReason());
        assertBreaks("placement.status", () -> placement.endEarly(REASON, NOON));
        assertEquals(1, workplace.minor.freePlaces());
    }

    @Test
    void whatWasDeliveredCannotEndEarly() {
        Placement placement = workplace.started(workplace.minor);
        placement.deliver("Een chatbot.", NOON);
        assertBreaks("placement.status", () -> placement.endEarly(REASON, NOON));
    }

    @Test
    void whatWasEvaluatedCannotEndEarly() {
        Placement placement = workplace.evaluated(workplace.minor);
        assertBreaks("placement.status", () -> placement.endEarly(REASON, NOON));
        assertEquals(QuestionStatus.EVALUATED, placement.getStatus());
    }

    @Test
    void markLiesBetweenOneAndTen() {
        Placement placement = workplace.started(workplace.minor);
        placement.deliver("Een chatbot.", NOON);
        assertBreaks("field.range", () -> placement.evaluate(0, "Tevreden.", NOON));
        assertBreaks("field.range", () -> placement.evaluate(11, "Tevreden.", NOON));
        assertNull(placement.getScore());
        assertEquals(QuestionStatus.DELIVERED, placement.getStatus());
    }

    @Test
    void closedQuestionsPlacementStandsStill() {
        Placement placement = workplace.placed(workplace.minor);
        workplace.question.withdraw(REASON, NOON);
        assertBreaks("question.left", () -> placement.agree("Elke week een gesprek.", NOON));
    }
}
