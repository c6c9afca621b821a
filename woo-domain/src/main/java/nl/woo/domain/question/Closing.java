package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    Event<QuestionLeft> left;

    @Inject
    Event<QuestionReopened> reopened;

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
        left.fire(leaving(question, reason.text()));
    }

    @May(Action.CLOSE_QUESTION)
    public void close(String code) {
        Question question = questions.getForChange(code);
        question.close(now());
        left.fire(leaving(question, null));
    }

    /** Takes up again what was referred, declined, withdrawn or closed. */
    @May(Action.CLOSE_QUESTION)
    public void reopen(String code, Reason reason) {
        Question question = questions.getForChange(code);
        question.reopen(now());
        reopened.fire(
                new QuestionReopened(question.getId(), question.getCompany().getId()));
    }

    private static QuestionLeft leaving(Question question, String reason) {
        return new QuestionLeft(question.getId(), question.getCompany().getId(), question.getStatus(), reason);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
