package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people take an offering's last place at once. */
@ExtendWith(ArquillianExtension.class)
public class LastPlaceIT {
    private static final String TRACK = "RUG-SE-VAK";

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    Colleague colleague;

    @Inject
    Cataloguing cataloguing;

    @Inject
    UserTransaction transaction;

    @Inject
    Questions questions;

    @Test
    void exactlyOneGetsItAndTheOtherIsTold() throws Exception {
        Offering offering = colleague.nextOf(TRACK);
        colleague.actAs("coordinator.rug");
        cataloguing.plan(offering.getId(), offering.getVersion(), offering.getEndsOn(), offering.getTaken() + 1);
        List<Long> proposals = List.of(
                colleague.proposed("Eerste om de laatste plaats", offering),
                colleague.proposed("Tweede om de laatste plaats", offering));

        List<String> outcomes = takeUpAtOnce(proposals, List.of("docent.rug", "coordinator.rug"));

        assertEquals(1, outcomes.stream().filter("placed"::equals).count(), outcomes.toString());
        assertEquals(1, outcomes.stream().filter("offering.full"::equals).count(), outcomes.toString());
        assertOnePlaced(proposals);
    }

    private void assertOnePlaced(List<Long> proposals) throws Exception {
        transaction.begin();
        try {
            assertEquals(0, colleague.nextOf(TRACK).freePlaces());
            long placed = proposals.stream()
                    .filter(id -> questions.getProposal(id).placement().isPresent())
                    .count();
            assertEquals(1, placed);
            assertTrue(
                    proposals.stream().anyMatch(id -> questions.getProposal(id).isOpen()),
                    "the other can still be answered");
        } finally {
            transaction.rollback();
        }
    }

    private List<String> takeUpAtOnce(List<Long> proposals, List<String> logins) throws Exception {
        CyclicBarrier start = new CyclicBarrier(proposals.size());
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            long proposal = proposals.get(i);
            String login = logins.get(i);
            answers.add(threads.submit(() -> {
                start.await(20, TimeUnit.SECONDS);
                try {
                    colleague.takeUp(login, proposal);
                    return "placed";
                } catch (RuleViolation violation) {
                    return violation.key();
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> answer : answers) {
            outcomes.add(answer.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
