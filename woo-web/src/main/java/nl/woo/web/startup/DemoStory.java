package nl.woo.web.startup;

import static nl.woo.web.startup.DemoSteps.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.question.RefusalGround;

/** Plays the work of some weeks on the demo's questions, as the demo accounts would do it, so that every stage is seen. */
@ApplicationScoped
public class DemoStory {
    /** The first intake that the story proposes to; from the next day on it cannot be told. */
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 2, 1);

    @Inject
    DemoSteps demo;

    @Inject
    Clock clock;

    /**
     * Needs the demo accounts, tracks and questions, and a transaction; tells nothing when today lies after the school year's
     * intakes, for then nothing can be proposed.
     */
    void tell() {
        if (LocalDate.now(clock).isAfter(LAST_DAY)) {
            return;
        }
        demo.takeIn("V001", "V049");
        demo.waitForCompany("V049", "Het bedrijf zoekt uit welke machines gefilmd mogen worden.");
        demo.refer("V019", "Het Juridisch Loket", "Dit is een geschil met een leverancier; daar helpt recht bij.");
        demo.decline("V090", "Over de aanleg van glasvezel gaan studenten noch werkplaats.");
        demo.accept("V066", "V022", "V013", "V028", "V037", "V003", "V026", "V031", "V052", "V014", "V085");
        propose();
        place();
    }

    private void propose() {
        demo.assess(
                "V022",
                "DATA",
                part("Klantgegevens samenbrengen", Level.HBO, Form.MINOR),
                part("Voorspellen wie terugkomt", Level.WO, Form.GRADUATION));
        demo.assess("V013", "MARKTPLAATS", part("Plan voor Duitsland en Scandinavië", Level.HBO, Form.COURSE));
        demo.propose("V013", 0, "HG-IB-VAK");
        demo.assess("V028", "SOFTWARE", part("Registratie voor op de telefoon", Level.MBO, Form.GRADUATION));
        demo.propose("V028", 0, "NP-AO-EXAM");
        demo.propose("V028", 0, "RUG-SE-VAK");
        demo.assess("V037", "VINDBAAR", part("Hoger in de zoekresultaten", Level.HBO, Form.COURSE));
        demo.refuse(
                demo.propose("V037", 0, "RUG-CIW-STAGE"),
                "docent.rug",
                RefusalGround.CONTENT,
                "Voor een stage is er te weinig tekstwerk; de vraag is vooral technisch.");
        demo.propose("V037", 0, "HG-CE-VAK");
        demo.assess(
                "V003",
                "SOFTWARE",
                part("Koppeling onderzoeken en ontwerpen", Level.HBO, Form.GRADUATION),
                part("Koppeling bouwen en opleveren", Level.MBO, Form.INTERNSHIP));
        demo.propose("V003", 0, "HG-ICT-AFST");
        demo.propose("V003", 1, "NP-AO-STAGE");
    }

    private void place() {
        demo.assess("V026", "VEILIG", part("Veilig werken in de praktijk", Level.MBO, Form.ELECTIVE));
        demo.takeUp("V026", "NP-ICT-KD", "docent.np");
        demo.assess("V031", "CONTENT", part("Foto en film van de werkplaats", Level.MBO, Form.COURSE));
        demo.agree("V031", "NP-AV-VAK", "docent.np");
        demo.assess("V052", "VINDBAAR", part("Bedrijfsprofiel en site op orde", Level.MBO, Form.INTERNSHIP));
        demo.start("V052", "NP-MC-STAGE", "docent.np");
        demo.assess("V014", "WERVING", part("Wervingscampagne online", Level.MBO, Form.INTERNSHIP));
        demo.deliver(
                "V014",
                "NP-MC-STAGE",
                "docent.np",
                "Een vacaturepagina, vier korte films van medewerkers en een plan voor een half jaar berichten.");
        demo.assess("V085", "VINDBAAR", part("Advertenties die zich terugverdienen", Level.HBO, Form.COURSE));
        demo.evaluate(
                demo.deliver(
                        "V085",
                        "HG-CE-VAK",
                        "docent.hg",
                        "Een doorgerekend advertentieplan met drie campagnes en een maandelijks overzicht."),
                8,
                "Het bedrijf werkt met het plan en zag na een maand meer afspraken.");
    }
}
