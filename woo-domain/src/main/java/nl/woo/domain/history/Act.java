package nl.woo.domain.history;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Under what the changes of one transaction go into the history.
 *
 * @param actorId the person's id, or null for the system
 * @param actor the person's name, or the name of the system's part
 * @param onBehalf the institution on whose behalf
 * @param action the use case, as bundle key {@code action.<name>}
 * @param reason in the person's words, or null
 */
public record Act(Long actorId, String actor, String onBehalf, String action, String reason, Instant at) {
    private static final String KEY = "woo.act";

    /** Signs all further changes of the present transaction with this act. */
    public void sign(EntityManager database) {
        database.unwrap(UnitOfWork.class).setProperty(KEY, this);
    }

    static Optional<Act> of(Session session) {
        return Optional.ofNullable((Act) session.getProperty(KEY));
    }
}
