package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Execution;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Triage;
import nl.woo.domain.question.Triaged.PartPlan;
import nl.woo.domain.rules.Reason;

/** What the demo accounts do with questions, each under its own name. */
@ApplicationScoped
class DemoSteps {
    static final String AGREEMENT =
            "Elke twee weken een gesprek van een half uur, de eerste keer bij het bedrijf. De gegevens blijven van het bedrijf;"
                    + " de studenten mogen het resultaat in hun portfolio tonen.";

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Intake intake;

    @Inject
    Triage triage;

    @Inject
    Proposing proposing;

    @Inject
    Execution execution;

    @Inject
    Clock clock;

    /** Starts the intake of these questions. */
    void takeIn(String... codes) {
        Person relationManager = as("relatie");
        Arrays.stream(codes).forEach(code -> intake.start(code, relationManager.getId()));
    }

    /** Takes these questions in and on. */
    void accept(String... codes) {
        takeIn(codes);
        as("projectleider");
        Reason reason = new Reason("Past bij de werkplaats en het bedrijf heeft er tijd voor.");
        Arrays.stream(codes).forEach(code -> intake.accept(code, reason));
    }

    static PartPlan part(String title, Level level, Form form) {
        return new PartPlan(title, level, form);
    }

    /** Writes down the theme and parts of a question. */
    void assess(String code, String theme, PartPlan... parts) {
        as("projectleider");
        triage.triage(code, questions.get(code).getVersion(), theme, List.of(parts));
    }

    /** Proposes a part, counted from 0, to the next intake of a track. */
    Proposal propose(String code, int part, String track) {
        as("projectleider");
        Question question = questions.get(code);
        proposing.propose(
                code, question.getParts().get(part).getId(), nextOf(track).getId(), null);
        List<Proposal> open = questions.get(code).getParts().get(part).openProposals();
        return open.get(open.size() - 1);
    }

    /** Proposes the first part and has a teacher take it up; gives the proposal's id. */
    long takeUp(String code, String track, String teacher) {
        long proposal = propose(code, 0, track).getId();
        as(teacher);
        proposing.takeUp(proposal);
        return proposal;
    }

    /** As {@link #takeUp}, agreed and begun. */
    long start(String code, String track, String teacher) {
        long proposal = takeUp(code, track, teacher);
        execution.agree(proposal, AGREEMENT);
        execution.start(proposal);
        return proposal;
    }

    private Offering nextOf(String track) {
        LocalDate today = LocalDate.now(clock);
        return tracks.get(track).getOfferings().stream()
                .filter(offering -> offering.isOpen(today))
                .findFirst()
                .orElseThrow();
    }

    /** From here on this account acts. */
    Person as(String login) {
        Person person = people.find(login).orElseThrow();
        caller.actAs(person);
        return person;
    }
}
