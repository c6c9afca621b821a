package nl.woo.web.testing.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Reporting;
import nl.woo.domain.question.Size;
import nl.woo.domain.question.Triage;
import nl.woo.domain.question.Triaged;
import nl.woo.domain.rules.Reason;
import nl.woo.matching.round.Accepting;
import nl.woo.matching.round.PlanningRounds;
import nl.woo.matching.round.RoundPlanning;
import nl.woo.matching.round.Wishes;

/** Carries work out as one of the demo accounts, through the portal's own use cases. */
@ApplicationScoped
public class Colleague {
    /** What every step of the tests is done for. */
    public static final Reason REASON = new Reason("Zo is het in de projectgroep besproken.");

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    Reporting reporting;

    @Inject
    Intake intake;

    @Inject
    Triage triage;

    @Inject
    Proposing proposing;

    @Inject
    PlanningRounds planningRounds;

    @Inject
    RoundPlanning roundPlanning;

    @Inject
    Accepting accepting;

    /** From here on the present request runs for this account. */
    public Person actAs(String login) {
        Person person = people.find(login).orElseThrow();
        caller.actAs(person);
        return person;
    }

    /** Takes a proposal up in a request of its own, as on a thread of its own. */
    @ActivateRequestContext
    public void takeUp(String login, long proposalId) {
        actAs(login);
        proposing.takeUp(proposalId);
    }

    /** Plans a round with the usual weights on the present thread; gives its id. */
    public long planned() {
        actAs("projectleider");
        long id = planningRounds.start(Wishes.STANDARD);
        roundPlanning.plan(id);
        actAs("projectleider");
        return id;
    }

    /** Accepts a planned part in a request of its own, as on a thread of its own. */
    @ActivateRequestContext
    public void accept(String login, long plannedPart) {
        actAs(login);
        accepting.accept(plannedPart, REASON);
    }

    /** Reports a question; gives its code. */
    public String report(String title) {
        return report(
                title,
                "Kan een chatbot met onze gegevens voorspellen wat klanten vragen, en de helft van de mail beantwoorden?",
                12,
                Size.SMALL);
    }

    private String report(String title, String text, int weeks, Size size) {
        actAs("hub");
        return reporting.report(
                new QuestionText(title, text, QuestionLanguage.NL, LocalDate.of(2021, 2, 1), weeks, size),
                new CompanyProfile(title + " BV", "detailhandel", "Groningen", 4, null),
                null,
                Channel.HUB);
    }

    /** Reports and accepts a question; gives its code. */
    public String accepted(String title) {
        return takenInAndAccepted(report(title));
    }

    /** As {@link #accepted(String)}, with work for more than one level. */
    public String acceptedForSeveralLevels(String title) {
        return takenInAndAccepted(report(
                title,
                "Eerst willen we laten onderzoeken wat bezoekers van onze webshop zoeken en waarom ze afhaken."
                        + " Daarna moet er een nieuw ontwerp komen, en ten slotte moet de webshop gebouwd worden"
                        + " met een koppeling naar de kassa.",
                24,
                Size.LARGE));
    }

    private String takenInAndAccepted(String code) {
        Person relationManager = actAs("relatie");
        intake.start(code, relationManager.getId());
        actAs("projectleider");
        intake.accept(code, REASON);
        return code;
    }

    /** Reports, accepts and triages a question into one part; gives its code. */
    public String triaged(String title) {
        String code = accepted(title);
        triage.triage(
                code,
                questions.get(code).getVersion(),
                "VINDBAAR",
                List.of(new Triaged.PartPlan(title, Level.HBO, Form.MINOR)));
        return code;
    }

    /** Triages a question anew into one part at another level. */
    public void triageAgain(String code) {
        triage.triage(
                code,
                questions.get(code).getVersion(),
                "VINDBAAR",
                List.of(new Triaged.PartPlan("Anders bekeken", Level.MBO, null)));
    }

    /** Triages a new question and proposes it; gives the proposal's id. */
    public long proposed(String title, Offering offering) {
        String code = triaged(title);
        Question question = questions.get(code);
        proposing.propose(code, question.getParts().get(0).getId(), offering.getId(), "past goed");
        return questions.get(code).getParts().get(0).openProposals().get(0).getId();
    }

    /** The first offering of a track whose intake is still to come. */
    public Offering nextOf(String track) {
        return tracks.get(track).getOfferings().stream()
                .filter(offering -> offering.isOpen(LocalDate.of(2020, 12, 2)))
                .findFirst()
                .orElseThrow();
    }
}
