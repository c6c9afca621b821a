package nl.woo.crm.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.woo.domain.question.PlacementEnded;
import nl.woo.domain.question.QuestionPlaced;

/** Opens a follow-up when a part is placed and closes it when the placement ends. */
@Dependent
class PlacementFollowUp {
    @Inject
    FollowUps followUps;

    void on(@Observes QuestionPlaced event) {
        followUps.open(event);
    }

    void on(@Observes PlacementEnded event) {
        followUps.close(event);
    }
}
