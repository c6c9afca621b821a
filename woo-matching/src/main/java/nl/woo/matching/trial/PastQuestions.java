package nl.woo.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.woo.domain.question.Question;
import nl.woo.matching.engine.VocabularyTrial.Change;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.suggestion.Rereading;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The newest questions, with all that is needed to read them in two ways. */
@ApplicationScoped
class PastQuestions {
    /**
     * Questions to read.
     *
     * @param newest with company and theme, newest first
     * @param compared says what changes for one of them; needs no transaction
     */
    record Comparison(List<Question> newest, Function<Question, Optional<Change>> compared) {}

    @Inject
    EntityManager database;

    @Inject
    Rereading rereading;

    @Inject
    @ConfigProperty(name = "woo.vocabulary.trial-questions", defaultValue = "300")
    int most;

    /** What is tried with these words. */
    @Transactional
    public Comparison with(Vocabulary words) {
        return new Comparison(newest(), rereading.with(words));
    }

    private List<Question> newest() {
        return database.createQuery(
                        "select q from Question q join fetch q.company left join fetch q.theme"
                                + " order by q.reportedAt desc, q.id desc",
                        Question.class)
                .setMaxResults(most)
                .getResultList();
    }
}
