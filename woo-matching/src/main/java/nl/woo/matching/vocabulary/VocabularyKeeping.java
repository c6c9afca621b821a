package nl.woo.matching.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;

/** Saving own words and taking them back; from then on questions are read accordingly, on every server. */
@ApplicationScoped
@Transactional
public class VocabularyKeeping {
    @Inject
    EntityManager database;

    @Inject
    OwnVocabulary own;

    @Inject
    DraftCheck check;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Saves a draft whole or not at all.
     *
     * @throws WrongLines naming every wrong line
     * @throws nl.woo.domain.rules.StaleEdit when somebody changed own words of one of its concepts since they were read
     */
    @May(Action.EDIT_VOCABULARY)
    public void save(VocabularyDraft draft, Reason reason) {
        moveEdition();
        check.read(draft);
        Map<String, OwnWords> present =
                own.list().stream().collect(Collectors.toMap(OwnWords::getConcept, Function.identity()));
        for (ConceptBlock block : draft.blocks()) {
            OwnWords words = present.get(block.concept());
            if (words == null) {
                words = new OwnWords(block, caller.personIn(database), now());
                database.persist(words);
                present.put(block.concept(), words);
            } else {
                words.write(block, draft.readVersion(block.concept()), caller.personIn(database), now());
            }
        }
        if (present.size() > OwnVocabulary.MOST) {
            throw new RuleViolation("vocabulary.tooMany", OwnVocabulary.MOST);
        }
    }

    /**
     * Has questions read without the own words of a concept. They can be saved again.
     *
     * @throws nl.woo.domain.rules.StaleEdit when somebody changed them since {@code readVersion}
     */
    @May(Action.EDIT_VOCABULARY)
    public void takeBack(String concept, long readVersion, Reason reason) {
        moveEdition();
        own.find(concept)
                .orElseThrow(() -> new NoSuchElementException("own words of " + concept))
                .takeBack(readVersion, caller.personIn(database), now());
    }

    /** Holds the edition, so that changes of own words follow one another. */
    private void moveEdition() {
        database.createQuery("update VocabularyEdition e set e.number = e.number + 1")
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
