package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.web.signin.Passwords;

/** The institutions and one account per role, all with the password {@value #PASSWORD}; named by role and institution. */
@ApplicationScoped
@Transactional
public class DemoAccounts {
    static final String PASSWORD = "werkplaats";

    private record Party(String name, String shortName) {}

    private record Account(String login, String name, Role role, String institution) {}

    private static final List<Party> PARTIES = List.of(
            new Party("Werkplaats Online Ondernemen", "WOO"),
            new Party("Noorderpoort", "NP"),
            new Party("Hanzehogeschool Groningen", "Hanze"),
            new Party("Rijksuniversiteit Groningen", "RUG"));

    private static final List<Account> ACCOUNTS = List.of(
            new Account("relatie", "Relatiebeheerder WOO", Role.RELATION_MANAGER, "WOO"),
            new Account("projectleider", "Projectleider WOO", Role.PROJECT_LEADER, "WOO"),
            new Account("coordinator.np", "Coördinator Noorderpoort", Role.COORDINATOR, "NP"),
            new Account("coordinator.hg", "Coördinator Hanzehogeschool", Role.COORDINATOR, "Hanze"),
            new Account("coordinator.rug", "Coördinator Rijksuniversiteit", Role.COORDINATOR, "RUG"),
            new Account("docent.np", "Docent Noorderpoort", Role.TEACHER, "NP"),
            new Account("docent.hg", "Docent Hanzehogeschool", Role.TEACHER, "Hanze"),
            new Account("docent.rug", "Docent Rijksuniversiteit", Role.TEACHER, "RUG"),
            new Account("hub", "Hubmedewerker Digital Society Hub", Role.HUB_STAFF, "WOO"),
            new Account("stuurgroep", "Stuurgroeplid WOO", Role.STEERING_MEMBER, "WOO"),
            new Account("financier", "Financier WOO", Role.FUNDER, "WOO"),
            new Account("beheerder", "Beheerder WOO", Role.ADMINISTRATOR, "WOO"),
            new Account("privacy", "Privacy officer WOO", Role.PRIVACY_OFFICER, "WOO"),
            new Account("auditor", "Auditor WOO", Role.AUDITOR, "WOO"));

    @Inject
    EntityManager database;

    @Inject
    Passwords passwords;

    public boolean exist() {
        return !database.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Adds the institutions and accounts, written at once so that no later act of the transaction is named for them. */
    public void add() {
        Map<String, Institution> institutions = new HashMap<>();
        for (Party party : PARTIES) {
            Institution institution = new Institution(party.name(), party.shortName());
            database.persist(institution);
            institutions.put(party.shortName(), institution);
        }
        String hash = passwords.hash(PASSWORD);
        for (Account account : ACCOUNTS) {
            database.persist(new Person(
                    account.login(),
                    account.name(),
                    account.login() + "@woo.example",
                    account.role(),
                    institutions.get(account.institution()),
                    ScreenLanguage.NL,
                    hash));
        }
        database.flush();
    }
}
