package nl.woo.crm.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.PlacementEnded;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionPlaced;

/** The follow-ups of placements. */
@ApplicationScoped
public class FollowUps {
    @Inject
    EntityManager database;

    @Inject
    FirstContact firstContact;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void open(QuestionPlaced placed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.persist(new FollowUp(
                placed.placementId(),
                database.find(Question.class, placed.questionId()),
                database.find(Person.class, placed.relationManagerId()),
                firstContact.after(now.toLocalDate()),
                now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void close(PlacementEnded ended) {
        database.createQuery("select f from FollowUp f where f.placementId = :placement", FollowUp.class)
                .setParameter("placement", ended.placementId())
                .getResultList()
                .forEach(followUp -> followUp.close(OffsetDateTime.now(clock)));
    }

    /** A question's follow-ups, latest first, with their relation manager. */
    public List<FollowUp> listOfQuestion(long questionId) {
        return database.createQuery(
                        "select f from FollowUp f join fetch f.relationManager where f.question.id = :question"
                                + " order by f.id desc",
                        FollowUp.class)
                .setParameter("question", questionId)
                .setMaxResults(50)
                .getResultList();
    }

    /** The open follow-ups of a relation manager whose first contact is due, longest due first. */
    public List<FollowUp> listDue(long relationManagerId, LocalDate until, int most) {
        return database.createQuery(
                        "select f from FollowUp f join fetch f.relationManager join fetch f.question where f.relationManager.id = :person"
                                + " and f.closedAt is null and f.firstContactOn <= :until"
                                + " order by f.firstContactOn, f.id",
                        FollowUp.class)
                .setParameter("person", relationManagerId)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }
}
