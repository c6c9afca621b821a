package nl.woo.matching.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.Duplicates;
import nl.woo.matching.engine.Recognition;
import nl.woo.matching.engine.text.Vocabulary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds whether a firm asked nearly the same shortly before. */
@ApplicationScoped
class EarlierQuestions {
    private static final int MOST = 20;

    @Inject
    EntityManager database;

    @Inject
    @ConfigProperty(name = "woo.matching.duplicate-weeks", defaultValue = "3")
    int weeks;

    /** The firm's earlier question that is most like this one; empty when none is nearly the same. */
    Optional<Recognition> like(Question question, Vocabulary vocabulary) {
        List<Duplicates.Earlier> earlier = list(question);
        return earlier.isEmpty()
                ? Optional.empty()
                : new Duplicates(vocabulary, earlier)
                        .find(
                                question.getCode(),
                                question.getCompany().getName(),
                                question.getTitle(),
                                question.getText(),
                                question.getReportedAt().toLocalDate(),
                                weeks);
    }

    private List<Duplicates.Earlier> list(Question question) {
        String firm = question.getCompany().getName();
        return database.createQuery(
                        "select q.code, q.title, q.text, q.reportedAt from Question q where q.company = :company"
                                + " and q.reportedAt >= :from and q.reportedAt <= :until and q.id <> :own"
                                + " order by q.reportedAt desc, q.id desc",
                        Object[].class)
                .setParameter("company", question.getCompany())
                .setParameter("from", question.getReportedAt().minusWeeks(weeks))
                .setParameter("until", question.getReportedAt())
                .setParameter("own", question.getId())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Duplicates.Earlier(
                        (String) row[0],
                        firm,
                        (String) row[1],
                        (String) row[2],
                        ((OffsetDateTime) row[3]).toLocalDate()))
                .toList();
    }
}
