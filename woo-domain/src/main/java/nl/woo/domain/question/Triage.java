package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.rules.RuleViolation;

/** Beoordeling: which theme, which level and form, one part or several. */
@ApplicationScoped
@Transactional
public class Triage {
    @Inject
    Questions questions;

    @Inject
    Themes themes;

    @Inject
    Event<QuestionTriaged> triaged;

    @Inject
    Clock clock;

    /** @throws nl.woo.domain.rules.StaleEdit when somebody changed the question since {@code readVersion} */
    @May(Action.TRIAGE)
    public void triage(String code, long readVersion, String themeCode, List<Triaged.PartPlan> parts) {
        Triaged found = new Triaged(
                themes.find(themeCode).orElseThrow(() -> new RuleViolation("field.missing", "Question.theme")), parts);
        Question question = questions.getForChange(code);
        question.triage(found, readVersion, OffsetDateTime.now(clock));
        triaged.fire(new QuestionTriaged(question.getId(), question.getCompany().getId()));
    }
}
