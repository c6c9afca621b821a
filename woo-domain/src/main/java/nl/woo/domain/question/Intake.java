package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;
import nl.woo.domain.people.People;
import nl.woo.domain.rules.Reason;

/** The intake of a question, and the decision to take it on. */
@ApplicationScoped
@Transactional
public class Intake {
    @Inject
    Questions questions;

    @Inject
    People people;

    @Inject
    Event<QuestionDecided> decided;

    @Inject
    Clock clock;

    @May(Action.TAKE_IN)
    public void start(String code, long relationManagerId) {
        questions.getForChange(code).startIntake(people.get(relationManagerId), now());
    }

    /** Gives the question another relation manager. */
    @May(Action.TAKE_IN)
    public void handOver(String code, long relationManagerId, Reason reason) {
        questions.getForChange(code).handOver(people.get(relationManagerId));
    }

    /** Writes the question anew as the intake made it clear. */
    @May(Action.TAKE_IN)
    public void rewrite(String code, long readVersion, QuestionText words) {
        questions.getForChange(code).rewrite(words, readVersion);
    }

    @May(Action.TAKE_IN)
    public void waitForCompany(String code, Reason reason) {
        questions.getForChange(code).waitForCompany(now());
    }

    @May(Action.TAKE_IN)
    public void resume(String code) {
        questions.getForChange(code).resumeIntake(now());
    }

    @May(Action.DECIDE_ACCEPTANCE)
    public void accept(String code, Reason reason) {
        Question question = questions.getForChange(code);
        question.accept(now());
        announce(question, reason);
    }

    /** @param referredTo who can help better */
    @May(Action.DECIDE_ACCEPTANCE)
    public void refer(String code, String referredTo, Reason reason) {
        Question question = questions.getForChange(code);
        question.refer(referredTo, reason, now());
        announce(question, reason);
    }

    @May(Action.DECIDE_ACCEPTANCE)
    public void decline(String code, Reason reason) {
        Question question = questions.getForChange(code);
        question.decline(reason, now());
        announce(question, reason);
    }

    private void announce(Question question, Reason reason) {
        decided.fire(new QuestionDecided(
                question.getId(), question.getCompany().getId(), question.getStatus(), reason.text()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
