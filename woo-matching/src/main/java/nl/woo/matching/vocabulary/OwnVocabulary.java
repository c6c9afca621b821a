package nl.woo.matching.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The own words, as read. */
@ApplicationScoped
public class OwnVocabulary {
    /** So many concepts can have own words. */
    static final int MOST = 500;

    @Inject
    EntityManager database;

    /** The own words with who wrote them, also those that were taken back, in order of concept. */
    public List<OwnWords> list() {
        return database.createQuery(
                        "select o from OwnWords o left join fetch o.changedBy order by o.concept", OwnWords.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The own words of a concept, also when they were taken back. */
    public Optional<OwnWords> find(String concept) {
        return database.createQuery(
                        "select o from OwnWords o left join fetch o.changedBy where o.concept = :concept",
                        OwnWords.class)
                .setParameter("concept", concept)
                .getResultStream()
                .findFirst();
    }

    /** What questions are read with besides the shipped words, in order of concept. */
    List<ConceptBlock> listPresent() {
        return list().stream()
                .filter(own -> !own.isTakenBack())
                .map(OwnWords::block)
                .toList();
    }
}
