package nl.woo.matching.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.RefusalGround;
import nl.woo.matching.engine.PastDecision;
import nl.woo.matching.engine.PastDecision.Outcome;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What people decided on proposals, as far as it says something of like questions: what was taken up, and what was refused or
 * put aside for its content, level or form. That places or time lacked, or somebody did not want to, says nothing of them.
 */
@ApplicationScoped
class PastDecisions {
    private static final List<RefusalGround> GROUNDS = Arrays.stream(RefusalGround.values())
            .filter(RefusalGround::holdsForLikeQuestions)
            .toList();

    @Inject
    EntityManager database;

    @Inject
    @ConfigProperty(name = "woo.matching.decisions", defaultValue = "1000")
    int most;

    /** When a proposal was last answered, on whatever server; empty when none ever was. Costs one look into an index. */
    Optional<OffsetDateTime> lastAnswer() {
        return Optional.ofNullable(
                database.createQuery("select max(p.answeredAt) from Proposal p", OffsetDateTime.class)
                        .getSingleResult());
    }

    /** The newest decisions, newest first, at most as many as are configured. */
    List<PastDecision> listNewest() {
        if (most <= 0) {
            return List.of();
        }
        return database.createQuery(
                        "select q.code, q.title, q.text, t.code, pr.state, pr.answerReason from Proposal pr"
                                + " join pr.part p join p.question q join pr.offering o join o.track t"
                                + " where pr.state = :takenUp or (pr.state in :refused and pr.ground in :grounds)"
                                + " order by pr.answeredAt desc, pr.id desc",
                        Object[].class)
                .setParameter("takenUp", Proposal.State.TAKEN_UP)
                .setParameter("refused", List.of(Proposal.State.NOT_SUITABLE, Proposal.State.DISMISSED))
                .setParameter("grounds", GROUNDS)
                .setMaxResults(most)
                .getResultStream()
                .map(PastDecisions::decision)
                .toList();
    }

    private static PastDecision decision(Object[] row) {
        boolean takenUp = row[4] == Proposal.State.TAKEN_UP;
        return new PastDecision(
                (String) row[0],
                row[1] + ". " + row[2],
                (String) row[3],
                takenUp ? Outcome.TAKEN_UP : Outcome.REFUSED,
                takenUp || row[5] == null ? "" : (String) row[5]);
    }
}
