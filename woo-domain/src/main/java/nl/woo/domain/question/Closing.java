package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.rules.Reason;

/** How a question leaves the process after its acceptance, and comes back. */
@ApplicationScoped
@Transactional
public class Closing {
    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Clock clock;

    @May(Action.WITHDRAW_QUESTION)
    public void withdraw(String code, Reason reason) {
        Question question = questions.getForChange(code);
        question.getParts().stream()
                .flatMap(part -> part.placement().stream())
                .filter(Placement::isRunning)
                .forEach(placement -> tracks.getOfferingForPlacing(
                        placement.getProposal().getOffering().getId()));
        question.withdraw(reason, now());
    }

    @May(Action.CLOSE_QUESTION)
    public void close(String code) {
        questions.getForChange(code).close(now());
    }

    /** Takes up again what was referred, declined, withdrawn or closed. */
    @May(Action.CLOSE_QUESTION)
    public void reopen(String code, Reason reason) {
        questions.getForChange(code).reopen(now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
