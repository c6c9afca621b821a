package nl.woo.domain.question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Programme;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.rules.Reason;

/** A firm, its question, people and offerings to try the rules of the process on. It is 1 December 2020, 12 o'clock. */
final class Workplace {
    static final OffsetDateTime NOON = OffsetDateTime.parse("2020-12-01T12:00:00+01:00");
    static final Reason REASON = new Reason("Zo is het besproken.");
    private static final LocalDate INTAKE = LocalDate.of(2021, 2, 1);
    private static final LocalDate END = LocalDate.of(2021, 6, 30);

    final Institution institution = new Institution("Hanzehogeschool Groningen", "Hanze");
    final Person relationManager = person("relatie", Role.RELATION_MANAGER);
    final Person leader = person("projectleider", Role.PROJECT_LEADER);
    final Person teacher = person("docent", Role.TEACHER);
    final Theme theme = new Theme("VINDBAAR", "Online vindbaarheid", "Gevonden worden.");
    final Offering minor = offering("HG-MINOR", 1);
    final Offering course = offering("HG-VAK", 2);
    final Offering past = track("HG-OUD").offer(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 1, 31), 3);

    final Question question = new Question(
            "V066",
            words("Chatbot voor de webwinkel"),
            new Company(new CompanyProfile("Aquariumhuis", "detailhandel", "Groningen", 3, null)),
            null,
            Channel.WEBSITE,
            null,
            NOON);

    static QuestionText words(String title) {
        return new QuestionText(title, "Kan een chatbot antwoorden?", QuestionLanguage.NL, INTAKE, 12, Size.MEDIUM);
    }

    static Triaged.PartPlan plan(Level level) {
        return new Triaged.PartPlan("Deel " + level, level, Form.MINOR);
    }

    private Person person(String login, Role role) {
        return new Person(login, login, login + "@woo.example", role, institution, ScreenLanguage.NL, "#");
    }

    private Track track(String code) {
        return new Track(
                code,
                new Programme("Commerciële Economie", Level.HBO, institution),
                new TrackDescription(
                        code,
                        Form.MINOR,
                        "Studenten doen onderzoek.",
                        List.of(),
                        4,
                        100,
                        4,
                        TeachingLanguage.NL,
                        null,
                        "docent"));
    }

    Offering offering(String track, int places) {
        return track(track).offer(INTAKE, END, places);
    }

    Question takenIn() {
        question.startIntake(relationManager, NOON);
        return question;
    }

    Question accepted() {
        takenIn().accept(NOON);
        return question;
    }

    /** The question triaged into one part per level. */
    Question triaged(Level... levels) {
        accepted();
        return triage(levels);
    }

    Question triage(Level... levels) {
        List<Triaged.PartPlan> plans =
                Arrays.stream(levels).map(Workplace::plan).toList();
        question.triage(new Triaged(theme, plans), question.getVersion(), NOON);
        return question;
    }

    Part part(int position) {
        return question.getParts().get(position);
    }

    Proposal proposed(Offering offering) {
        if (question.getParts().isEmpty()) {
            triaged(Level.HBO);
        }
        return part(0).propose(offering, "past goed", leader, NOON);
    }

    Placement placed(Offering offering) {
        return proposed(offering).takeUp(offering, teacher, question.getRelationManager(), NOON);
    }

    Placement started(Offering offering) {
        Placement placement = placed(offering);
        placement.agree("Elke twee weken een gesprek.", NOON);
        placement.start(NOON);
        return placement;
    }

    Placement evaluated(Offering offering) {
        Placement placement = started(offering);
        placement.deliver("Een werkende chatbot.", NOON);
        placement.evaluate(8, "Het bedrijf is tevreden.", NOON);
        return placement;
    }
}
