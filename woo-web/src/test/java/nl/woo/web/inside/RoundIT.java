package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.Accepting;
import nl.woo.matching.round.LeftOutReason;
import nl.woo.matching.round.PlannedOffering;
import nl.woo.matching.round.PlannedPart;
import nl.woo.matching.round.PlannedPart.Change;
import nl.woo.matching.round.PlanningRound;
import nl.woo.matching.round.PlanningRounds;
import nl.woo.matching.round.Rounds;
import nl.woo.web.testing.server.AtOnce;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Planning rounds on the real database: what is kept, what accepting does, and two rounds at once. */
@ExtendWith(ArquillianExtension.class)
public class RoundIT {
    private static final String ROOMY = "HG-CE-VAK";
    private static final String NARROW = "HG-IB-VAK";

    @Inject
    AtOnce atOnce;

    @Inject
    Colleague colleague;

    @Inject
    Cataloguing cataloguing;

    @Inject
    PlanningRounds planning;

    @Inject
    Accepting accepting;

    @Inject
    Rounds rounds;

    @Inject
    Questions questions;

    @Inject
    UserTransaction transaction;

    @AfterEach
    public void unpin() throws Exception {
        transaction.begin();
        colleague.actAs("projectleider");
        rounds.listPins().forEach(pin -> planning.unpin(pin.getId()));
        transaction.commit();
    }

    private void pin(String code, Offering offering) {
        colleague.actAs("projectleider");
        planning.pin(code, offering.getId(), Colleague.REASON);
    }

    private Offering leaveOnePlace(String track) {
        Offering offering = colleague.nextOf(track);
        colleague.actAs("coordinator.hg");
        cataloguing.plan(offering.getId(), offering.getVersion(), offering.getEndsOn(), offering.getTaken() + 1);
        return colleague.nextOf(track);
    }

    private PlannedPart part(long round, String code) throws Exception {
        transaction.begin();
        try {
            return rounds.listParts(round).stream()
                    .filter(part -> part.getPart().getQuestion().getCode().equals(code))
                    .findFirst()
                    .orElseThrow();
        } finally {
            transaction.rollback();
        }
    }

    private long partOf(long round, String code) throws Exception {
        return part(round, code).getId();
    }

    @Test
    void eachOpenPartHasAPlaceOrAReasonAndNoOfferingTakesMoreThanItsPlaces() throws Exception {
        String code = colleague.triaged("Voor de ronde");
        long id = colleague.planned();

        PlanningRound round = rounds.get(id);
        assertTrue(round.hasPlan(), round.getFailure());
        assertTrue(round.getPlanBound() >= round.getPlanValue());
        transaction.begin();
        try {
            List<PlannedPart> parts = rounds.listParts(id);
            assertTrue(parts.stream()
                    .anyMatch(part -> part.getPart().getQuestion().getCode().equals(code)));
            Map<Long, Integer> taken = new HashMap<>();
            for (PlannedPart part : parts) {
                assertTrue(part.getOffering() != null ^ part.getLeftOut() != null);
                if (part.getOffering() != null) {
                    taken.merge(part.getOffering().getId(), 1, Integer::sum);
                }
            }
            for (PlannedOffering offering : rounds.listOfferings(id)) {
                assertTrue(taken.getOrDefault(offering.getOffering().getId(), 0) <= offering.getPlaces());
            }
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void acceptingProposesOnce() throws Exception {
        Offering offering = colleague.nextOf(ROOMY);
        String code = colleague.triaged("Over te nemen");
        pin(code, offering);
        long part = partOf(colleague.planned(), code);

        accepting.accept(part, Colleague.REASON);

        transaction.begin();
        try {
            assertEquals(
                    List.of(offering.getId()),
                    questions.get(code).getParts().get(0).openProposals().stream()
                            .map(proposal -> proposal.getOffering().getId())
                            .toList());
        } finally {
            transaction.rollback();
        }
        assertEquals("round.accepted", refusal(part));

        assertEquals(Change.KEPT, part(colleague.planned(), code).getChange());
    }

    private String refusal(long part) {
        return assertThrows(RuleViolation.class, () -> accepting.accept(part, Colleague.REASON))
                .key();
    }

    @Test
    void acceptingAMoveTakesTheOtherProposalBack() throws Exception {
        Offering offering = colleague.nextOf(ROOMY);
        long before = colleague.proposed("Wisselt van traject", colleague.nextOf("HG-DAI-MINOR"));
        String code = questions.codeOfProposal(before);
        pin(code, offering);
        long part = partOf(colleague.planned(), code);

        accepting.accept(part, Colleague.REASON);

        assertTrue(!questions.getProposal(before).isOpen());
        assertEquals(Colleague.REASON.text(), questions.getProposal(before).getAnswerReason());
    }

    @Test
    void aQuestionThatThePlanMovesCanBeKeptWhereItWas() throws Exception {
        Offering offering = colleague.nextOf("HG-DAI-MINOR");
        String code = questions.codeOfProposal(colleague.proposed("Blijft waar het was", offering));
        pin(code, colleague.nextOf(ROOMY));
        long round = colleague.planned();
        assertEquals(Change.MOVED, part(round, code).getChange());
        unpin();

        colleague.actAs("projectleider");
        planning.keepPlaces(round, code, Colleague.REASON);
        assertEquals(Change.KEPT, part(colleague.planned(), code).getChange());
        planning.letGo(code);

        assertEquals(Set.of(), rounds.pinnedQuestions());
    }

    @Test
    void thePlanSaysWhyAPlaceSuitsInBothLanguages() throws Exception {
        String code = colleague.triaged("Waarom hier");
        pin(code, colleague.nextOf(ROOMY));

        PlannedPart planned = part(colleague.planned(), code);

        String dutch = planned.explanation(ScreenLanguage.NL);
        String english = planned.explanation(ScreenLanguage.EN);
        assertTrue(!dutch.isBlank() && !english.isBlank(), dutch + english);
        assertNotEquals(dutch, english);
    }

    @Test
    void ofTwoRoundsThatGiveTheLastPlaceOneIsTold() throws Exception {
        Offering offering = leaveOnePlace(NARROW);
        String one = colleague.triaged("Eerste ronde");
        String other = colleague.triaged("Tweede ronde");
        pin(one, offering);
        long firstRound = colleague.planned();
        unpin();
        pin(other, offering);
        long secondRound = colleague.planned();
        long first = partOf(firstRound, one);
        long second = partOf(secondRound, other);

        List<String> outcomes = atOnce.run(List.of(
                () -> colleague.accept("projectleider", first), () -> colleague.accept("coordinator.hg", second)));

        assertEquals(1, outcomes.stream().filter(AtOnce.DONE::equals).count(), outcomes.toString());
        assertEquals(1, outcomes.stream().filter("round.placesPromised"::equals).count(), outcomes.toString());
    }

    @Test
    void pinsThatCannotAllStandAreNamed() {
        Offering offering = leaveOnePlace(NARROW);
        String one = colleague.triaged("Vast");
        String other = colleague.triaged("Ook vast");
        pin(one, offering);
        pin(other, offering);

        String failure = rounds.get(colleague.planned()).getFailure();

        assertTrue(failure.contains(one) && failure.contains(other), failure);
    }

    @Test
    void whatIsForbiddenIsNoCandidate() throws Exception {
        String code = colleague.triaged("Nergens");
        rounds.listOfferings(colleague.planned()).stream()
                .map(PlannedOffering::getOffering)
                .filter(offering -> offering.getTrack().getLevel() == Level.HBO)
                .forEach(offering -> planning.forbid(code, offering.getId(), Colleague.REASON));
        assertEquals(LeftOutReason.NO_CANDIDATE, part(colleague.planned(), code).getLeftOut());
    }
}
