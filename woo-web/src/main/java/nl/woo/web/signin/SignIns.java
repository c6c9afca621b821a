package nl.woo.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;

/** Whether somebody may come in, with the count of failures kept at the account. */
@ApplicationScoped
@Transactional
public class SignIns {
    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** True when the account exists, is active, is not locked, and the password is right. */
    public boolean admit(String login, char[] password) {
        Person person = people.find(login).orElse(null);
        boolean right = passwords.matches(password, person == null ? null : person.getPasswordHash());
        if (person == null || !person.isActive()) {
            return false;
        }
        database.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (person.isLocked(now)) {
            return false;
        }
        if (right) {
            person.signedIn();
        } else {
            person.failedToSignIn(now);
        }
        return right;
    }
}
