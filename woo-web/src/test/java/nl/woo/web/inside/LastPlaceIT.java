package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import nl.woo.domain.catalogue.Cataloguing;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.question.Questions;
import nl.woo.web.testing.server.AtOnce;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people take an offering's last place at once. */
@ExtendWith(ArquillianExtension.class)
public class LastPlaceIT {
    private static final String TRACK = "RUG-SE-VAK";

    @Inject
    AtOnce atOnce;

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

        List<String> outcomes = atOnce.run(List.of(
                () -> colleague.takeUp("docent.rug", proposals.get(0)),
                () -> colleague.takeUp("coordinator.rug", proposals.get(1))));

        assertEquals(1, outcomes.stream().filter(AtOnce.DONE::equals).count(), outcomes.toString());
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
}
