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
import nl.woo.domain.question.RefusalGround;
import nl.woo.domain.question.Triage;
import nl.woo.domain.question.Triaged.PartPlan;
import nl.woo.domain.rules.Reason;

/** Plays the work of some weeks on the demo's questions, as the demo accounts would do it, so that every stage is seen. */
@ApplicationScoped
public class DemoStory {
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
    Clock clock;

    /** Needs the demo accounts, tracks and questions. */
    void tell() {
        takeIn("V001", "V049");
        as("relatie");
        intake.waitForCompany("V049", new Reason("Het bedrijf zoekt uit welke machines gefilmd mogen worden."));
        leave();
        accept("V066", "V022", "V013", "V028", "V037", "V003", "V026", "V031", "V052", "V014", "V085");
        propose();
        place();
    }

    private void leave() {
        takeIn("V019", "V090");
        as("projectleider");
        intake.refer(
                "V019", "Het Juridisch Loket", new Reason("Dit is een geschil met een leverancier; daar helpt recht bij."));
        intake.decline("V090", new Reason("Over de aanleg van glasvezel gaan studenten noch werkplaats."));
    }

    private void propose() {
        assess("V022", "DATA", part("Klantgegevens samenbrengen", Level.HBO, Form.MINOR),
                part("Voorspellen wie terugkomt", Level.WO, Form.GRADUATION));
        assess("V013", "MARKTPLAATS", part("Plan voor Duitsland en Scandinavië", Level.HBO, Form.COURSE));
        propose("V013", 0, "HG-IB-VAK");
        assess("V028", "SOFTWARE", part("Registratie voor op de telefoon", Level.MBO, Form.GRADUATION));
        propose("V028", 0, "NP-AO-EXAM");
        propose("V028", 0, "RUG-SE-VAK");
        assess("V037", "VINDBAAR", part("Hoger in de zoekresultaten", Level.HBO, Form.COURSE));
        Proposal refused = propose("V037", 0, "RUG-CIW-STAGE");
        as("docent.rug");
        proposing.refuse(refused.getId(), RefusalGround.CONTENT,
                new Reason("Voor een stage is er te weinig tekstwerk; de vraag is vooral technisch."));
        propose("V037", 0, "HG-CE-VAK");
        assess("V003", "SOFTWARE", part("Koppeling onderzoeken en ontwerpen", Level.HBO, Form.GRADUATION),
                part("Koppeling bouwen en opleveren", Level.MBO, Form.INTERNSHIP));
        propose("V003", 0, "HG-ICT-AFST");
        propose("V003", 1, "NP-AO-STAGE");
    }

    private void place() {
        assess("V026", "VEILIG", part("Veilig werken in de praktijk", Level.MBO, Form.ELECTIVE));
        takeUp("V026", "NP-ICT-KD", "docent.np");
        assess("V031", "CONTENT", part("Foto en film van de werkplaats", Level.MBO, Form.COURSE));
        execution.agree(takeUp("V031", "NP-AV-VAK", "docent.np"), AGREEMENT);
        assess("V052", "VINDBAAR", part("Bedrijfsprofiel en site op orde", Level.MBO, Form.INTERNSHIP));
        start("V052", "NP-MC-STAGE", "docent.np");
        assess("V014", "WERVING", part("Wervingscampagne online", Level.MBO, Form.INTERNSHIP));
        execution.deliver(start("V014", "NP-MC-STAGE", "docent.np"),
                "Een vacaturepagina, vier korte films van medewerkers en een plan voor een half jaar berichten.");
        assess("V085", "VINDBAAR", part("Advertenties die zich terugverdienen", Level.HBO, Form.COURSE));
        long evaluated = start("V085", "HG-CE-VAK", "docent.hg");
        execution.deliver(evaluated, "Een doorgerekend advertentieplan met drie campagnes en een maandelijks overzicht.");
        as("relatie");
        execution.evaluate(evaluated, 8, "Het bedrijf werkt met het plan en zag na een maand meer afspraken.");
    }

    private void takeIn(String... codes) {
        Person relationManager = as("relatie");
        Arrays.stream(codes).forEach(code -> intake.start(code, relationManager.getId()));
    }

    private void accept(String... codes) {
        takeIn(codes);
        as("projectleider");
        Reason reason = new Reason("Past bij de werkplaats en het bedrijf heeft er tijd voor.");
        Arrays.stream(codes).forEach(code -> intake.accept(code, reason));
    }

    private static PartPlan part(String title, Level level, Form form) {
        return new PartPlan(title, level, form);
    }

    private void assess(String code, String theme, PartPlan... parts) {
        as("projectleider");
        triage.triage(code, questions.get(code).getVersion(), theme, List.of(parts));
    }

    private Proposal propose(String code, int part, String track) {
        as("projectleider");
        Question question = questions.get(code);
        proposing.propose(code, question.getParts().get(part).getId(), nextOf(track).getId(), null);
        List<Proposal> open = questions.get(code).getParts().get(part).openProposals();
        return open.get(open.size() - 1);
    }

    private long takeUp(String code, String track, String teacher) {
        long proposal = propose(code, 0, track).getId();
        as(teacher);
        proposing.takeUp(proposal);
        return proposal;
    }

    private long start(String code, String track, String teacher) {
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

    private Person as(String login) {
        Person person = people.find(login).orElseThrow();
        caller.actAs(person);
        return person;
    }
}
