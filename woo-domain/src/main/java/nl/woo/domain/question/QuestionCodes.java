package nl.woo.domain.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives out the codes of new questions: V1001 and on, skipping those that a file brought in. */
@ApplicationScoped
class QuestionCodes {
    @Inject
    EntityManager database;

    String next() {
        String code;
        do {
            Number number = (Number) database.createNativeQuery("select nextval('question_code_seq')")
                    .getSingleResult();
            code = "V" + number.longValue();
        } while (isTaken(code));
        return code;
    }

    private boolean isTaken(String code) {
        return !database.createQuery("select q.id from Question q where q.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
