package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.woo.crm.followup.FirstContact;
import nl.woo.crm.followup.FollowUp;
import nl.woo.crm.followup.FollowUps;
import nl.woo.domain.question.Execution;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens when a question is placed: the follow-up opens in the placing transaction. */
@ExtendWith(ArquillianExtension.class)
public class FollowUpIT {
    private static final String TRACK = "NP-AO-STAGE";

    @Inject
    Colleague colleague;

    @Inject
    Proposing proposing;

    @Inject
    Execution execution;

    @Inject
    Questions questions;

    @Inject
    FollowUps followUps;

    @Inject
    FirstContact firstContact;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private List<FollowUp> followUpsOf(long proposal) {
        Question question = questions.get(questions.codeOfProposal(proposal));
        return followUps.listOfQuestion(question.getId());
    }

    @Test
    void placingOpensTheFollowUpAndEndingClosesIt() {
        long proposal = colleague.proposed("Met opvolging", colleague.nextOf(TRACK));
        colleague.actAs("docent.np");

        proposing.takeUp(proposal);

        List<FollowUp> opened = followUpsOf(proposal);
        assertEquals(1, opened.size());
        FollowUp followUp = opened.get(0);
        assertEquals("Relatiebeheerder WOO", followUp.getRelationManager().getName());
        assertEquals(firstContact.after(LocalDate.now(clock)), followUp.getFirstContactOn());
        assertTrue(followUp.isOpen());

        execution.endEarly(proposal, Colleague.REASON);
        assertEquals(
                List.of(false),
                followUpsOf(proposal).stream().map(FollowUp::isOpen).toList());
    }

    @Test
    void rollbackTakesPlacementAndFollowUpBack() throws Exception {
        long proposal = colleague.proposed("Zonder opvolging", colleague.nextOf(TRACK));
        int taken = colleague.nextOf(TRACK).getTaken();
        colleague.actAs("docent.np");

        transaction.begin();
        proposing.takeUp(proposal);
        int within = followUpsOf(proposal).size();
        transaction.rollback();

        assertEquals(1, within, "the follow-up opened within the transaction");
        assertEquals(List.of(), followUpsOf(proposal));
        assertTrue(questions.getProposal(proposal).isOpen());
        assertEquals(taken, colleague.nextOf(TRACK).getTaken());
    }
}
