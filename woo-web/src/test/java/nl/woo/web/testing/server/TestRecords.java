package nl.woo.web.testing.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Size;
import nl.woo.domain.question.Triaged;
import nl.woo.web.signin.Passwords;

/** Records that tests add to the demo's. */
@ApplicationScoped
@Transactional
public class TestRecords {
    @Inject
    EntityManager database;

    @Inject
    People people;

    @Inject
    Themes themes;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Adds an account of the workplace with the password of the demo accounts. */
    public void addAccount(String login, String role) {
        database.persist(new Person(
                login,
                "Proefaccount " + login,
                login + "@woo.example",
                Role.valueOf(role),
                people.find("relatie").orElseThrow().getInstitution(),
                ScreenLanguage.NL,
                passwords.hash("werkplaats")));
    }

    /**
     * Adds questions, every third one triaged into two parts, until there are so many.
     *
     * @return how many there are
     */
    public long fillUpTo(int number) {
        long present = database.createQuery("select count(q) from Question q", Long.class)
                .getSingleResult();
        Person relationManager = people.find("relatie").orElseThrow();
        Theme theme = themes.list().get(0);
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (long added = present; added < number; added++) {
            Company company = new Company(new CompanyProfile("Proefbedrijf " + added, null, "Groningen", 2, null));
            database.persist(company);
            Question question = new Question(
                    "P" + added, words(added), company, null, Channel.WEBSITE, null, now.minusHours(added));
            database.persist(question);
            if (added % 3 == 0) {
                question.startIntake(relationManager, now);
                question.accept(now);
                question.triage(new Triaged(theme, parts()), question.getVersion(), now);
            }
        }
        return Math.max(present, number);
    }

    private static QuestionText words(long number) {
        return new QuestionText(
                "Proefvraag " + number,
                "Hoe vinden klanten ons beter op internet?",
                QuestionLanguage.NL,
                LocalDate.of(2021, 2, 1),
                10,
                Size.SMALL);
    }

    private static List<Triaged.PartPlan> parts() {
        return List.of(
                new Triaged.PartPlan("Onderzoeken", Level.HBO, null), new Triaged.PartPlan("Bouwen", Level.MBO, null));
    }
}
