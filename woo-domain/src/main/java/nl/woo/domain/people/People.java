package nl.woo.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The people who can sign in. */
@ApplicationScoped
public class People {
    @Inject
    EntityManager database;

    /** The person with the institution read along. */
    public Optional<Person> find(String login) {
        return database.createQuery(
                        "select p from Person p join fetch p.institution where p.login = :login", Person.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchElementException when there is no such person */
    public Person get(long id) {
        return Optional.ofNullable(database.find(Person.class, id))
                .orElseThrow(() -> new NoSuchElementException("person " + id));
    }

    /** The active people of a role, in order of name, at most 200. */
    public List<Person> list(Role role) {
        return database.createQuery(
                        "select p from Person p join fetch p.institution"
                                + " where p.role = :role and p.active = true order by p.name, p.id",
                        Person.class)
                .setParameter("role", role)
                .setMaxResults(200)
                .getResultList();
    }
}
