package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.people.People;
import nl.woo.domain.question.Execution;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.RefusalGround;
import nl.woo.domain.question.Triage;
import nl.woo.domain.question.Triaged.PartPlan;
import nl.woo.domain.rules.Reason;

/** What the demo accounts do with questions, each under its own name. */
@ApplicationScoped
class DemoSteps {
    private static final String RELATION_MANAGER = "relatie";
    private static final String PROJECT_LEADER = "projectleider";
    private static final String AGREEMENT =
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
    EntityManager database;

    @Inject
    Clock clock;

    /** Starts the intake of these questions. */
    void takeIn(String... codes) {
        long relationManager = people.find(RELATION_MANAGER).orElseThrow().getId();
        for (String code : codes) {
            as(RELATION_MANAGER, () -> intake.start(code, relationManager));
        }
    }

    /** Has a question that was taken in wait for its firm. */
    void waitForCompany(String code, String reason) {
        as(RELATION_MANAGER, () -> intake.waitForCompany(code, new Reason(reason)));
    }

    /** Takes these questions in and on. */
    void accept(String... codes) {
        takeIn(codes);
        for (String code : codes) {
            as(
                    PROJECT_LEADER,
                    () -> intake.accept(code, new Reason("Past bij de werkplaats en het bedrijf heeft er tijd voor.")));
        }
    }

    /** Takes a question in and refers its firm to others. */
    void refer(String code, String referredTo, String reason) {
        takeIn(code);
        as(PROJECT_LEADER, () -> intake.refer(code, referredTo, new Reason(reason)));
    }

    /** Takes a question in and declines it. */
    void decline(String code, String reason) {
        takeIn(code);
        as(PROJECT_LEADER, () -> intake.decline(code, new Reason(reason)));
    }

    static PartPlan part(String title, Level level, Form form) {
        return new PartPlan(title, level, form);
    }

    /** Writes down the theme and parts of a question. */
    void assess(String code, String theme, PartPlan... parts) {
        long version = questions.get(code).getVersion();
        as(PROJECT_LEADER, () -> triage.triage(code, version, theme, List.of(parts)));
    }

    /** Proposes a part, counted from 0, to the next intake of a track; gives the proposal's id. */
    long propose(String code, int part, String track) {
        long partId = part(code, part).getId();
        long offering = nextOf(track).getId();
        as(PROJECT_LEADER, () -> proposing.propose(code, partId, offering, null));
        List<Proposal> open = part(code, part).openProposals();
        return open.get(open.size() - 1).getId();
    }

    private Part part(String code, int part) {
        return questions.get(code).getParts().get(part);
    }

    private Offering nextOf(String track) {
        LocalDate today = LocalDate.now(clock);
        return tracks.get(track).getOfferings().stream()
                .filter(offering -> offering.isOpen(today))
                .findFirst()
                .orElseThrow();
    }

    /** Answers that a proposed part does not suit. */
    void refuse(long proposal, String teacher, RefusalGround ground, String reason) {
        as(teacher, () -> proposing.refuse(proposal, ground, new Reason(reason)));
    }

    /** Proposes the first part and has a teacher take it up; gives the proposal's id. */
    long takeUp(String code, String track, String teacher) {
        long proposal = propose(code, 0, track);
        as(teacher, () -> proposing.takeUp(proposal));
        return proposal;
    }

    /** As {@link #takeUp}, and agreed. */
    long agree(String code, String track, String teacher) {
        long proposal = takeUp(code, track, teacher);
        as(teacher, () -> execution.agree(proposal, AGREEMENT));
        return proposal;
    }

    /** As {@link #agree}, and begun. */
    long start(String code, String track, String teacher) {
        long proposal = agree(code, track, teacher);
        as(teacher, () -> execution.start(proposal));
        return proposal;
    }

    /** As {@link #start}, and delivered. */
    long deliver(String code, String track, String teacher, String result) {
        long proposal = start(code, track, teacher);
        as(teacher, () -> execution.deliver(proposal, result));
        return proposal;
    }

    /** Writes down what the firm thought of what was delivered. */
    void evaluate(long proposal, int score, String evaluation) {
        as(RELATION_MANAGER, () -> execution.evaluate(proposal, score, evaluation));
    }

    /** Has an account do something, written at once so that the history names it for this and for nothing later. */
    private void as(String login, Runnable useCase) {
        caller.actAs(people.find(login).orElseThrow());
        useCase.run();
        database.flush();
    }
}
