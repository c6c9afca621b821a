package nl.woo.matching.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.engine.text.VocabularyError;

/** The vocabulary that questions are read with: the shipped words and the workplace's own. Made anew when these changed, on whatever server. */
@ApplicationScoped
public class PresentVocabulary {
    private static final Logger LOG = Logger.getLogger(PresentVocabulary.class.getName());

    private record Made(long version, Vocabulary vocabulary) {}

    @Inject
    EntityManager database;

    @Inject
    OwnVocabulary own;

    private volatile Made made;

    /** The vocabulary as it is now; the same one as long as nothing changes. Takes one short query. */
    public Vocabulary get() {
        long version = version();
        Made known = made;
        if (known == null || known.version() != version) {
            known = new Made(version, extended(Vocabulary.ofOnlineBusiness(), own.listPresent()));
            made = known;
        }
        return known.vocabulary();
    }

    /** Changes whenever own words are saved or taken back. */
    public long version() {
        return database.createQuery("select e.number from VocabularyEdition e", Long.class)
                .getSingleResult();
    }

    /** Passes over own words that no longer go with the shipped ones, such as after an upgrade, rather than read nothing. */
    static Vocabulary extended(Vocabulary shipped, List<ConceptBlock> own) {
        if (own.isEmpty()) {
            return shipped;
        }
        try {
            return shipped.extendedWith(ConceptBlock.textOf(own));
        } catch (VocabularyError error) {
            LOG.log(Level.WARNING, error, () -> "own words that do not go with the shipped ones are passed over");
            return oneByOne(shipped, own);
        }
    }

    private static Vocabulary oneByOne(Vocabulary shipped, List<ConceptBlock> own) {
        Vocabulary vocabulary = shipped;
        for (ConceptBlock block : own) {
            try {
                vocabulary = vocabulary.extendedWith(ConceptBlock.textOf(List.of(block)));
            } catch (VocabularyError error) {
                LOG.log(Level.WARNING, error, () -> "the own words of " + block.concept() + " are passed over");
            }
        }
        return vocabulary;
    }
}
