package nl.woo.domain.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;

/** On whose behalf the present request runs: a signed-in person, the system, or nobody yet. */
@Named
@RequestScoped
public class Caller {
    private Person person;
    private String systemPart;

    /** From here on the request runs for this person. */
    public void actAs(Person signedIn) {
        person = signedIn;
        systemPart = null;
    }

    /** From here on the request runs for the system itself, which may do everything. */
    public void actAsSystem(String part) {
        person = null;
        systemPart = part;
    }

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Long> personId() {
        return person().map(Person::getId);
    }

    /** The person as a record of the present transaction, without reading it; null when the system calls. */
    public Person personIn(EntityManager database) {
        return personId().map(id -> database.getReference(Person.class, id)).orElse(null);
    }

    public Optional<Role> role() {
        return person().map(Person::getRole);
    }

    /** The person's name, the system's part, or the workplace's name while nobody is signed in. */
    public String getName() {
        return person().map(Person::getName).orElse(systemPart == null ? "WOO" : systemPart);
    }

    public String getInstitutionName() {
        return person().map(Person::getInstitution).map(Institution::getName).orElse("");
    }

    public boolean may(Action action) {
        return systemPart != null
                || role().filter(role -> AccessRules.may(role, action)).isPresent();
    }

    /** @throws AccessDenied when the caller may not do this */
    public void require(Action action) {
        if (!may(action)) {
            throw new AccessDenied(getName() + ": " + action);
        }
    }

    /** Whether the caller stands for the institution; the system stands for all. */
    public boolean standsFor(Institution institution) {
        return systemPart != null
                || person().map(Person::getInstitution)
                        .filter(own -> own.getId().equals(institution.getId()))
                        .isPresent();
    }

    /** @throws AccessDenied when the record is another institution's */
    public void requireStandsFor(Institution institution) {
        if (!standsFor(institution)) {
            throw new AccessDenied(getName() + ": record of " + institution.getName());
        }
    }
}
