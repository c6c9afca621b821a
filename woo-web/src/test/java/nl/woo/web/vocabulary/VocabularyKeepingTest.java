package nl.woo.web.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.engine.text.Vocabulary;
import nl.woo.matching.vocabulary.OwnVocabulary;
import nl.woo.matching.vocabulary.PresentVocabulary;
import nl.woo.matching.vocabulary.VocabularyDraft;
import nl.woo.matching.vocabulary.VocabularyKeeping;
import nl.woo.matching.vocabulary.WrongLines;
import nl.woo.web.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own words in the database: saved, replaced, taken back, and read at once. */
class VocabularyKeepingTest {
    private static final Reason REASON = new Reason("Zo praten ondernemers.");

    private static TestDatabase database;

    private final OwnVocabulary own = database.service(OwnVocabulary.class);
    private final VocabularyKeeping keeping = database.service(VocabularyKeeping.class);
    private final PresentVocabulary present = database.service(PresentVocabulary.class);

    @BeforeAll
    static void open() {
        database = new TestDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** Every test begins without own words and history. */
    @BeforeEach
    void empty() {
        EntityManager entities = database.service(EntityManager.class);
        database.inTransaction(() -> {
            entities.createQuery("delete from OwnWords o").executeUpdate();
            entities.createQuery("delete from HistoryEntry h").executeUpdate();
            entities.createQuery("update VocabularyEdition e set e.number = e.number + 1")
                    .executeUpdate();
        });
    }

    private VocabularyDraft draft(String text) {
        return VocabularyDraft.after(own.list()).with(text);
    }

    private void save(VocabularyDraft draft) {
        database.inTransaction(() -> keeping.save(draft, REASON));
    }

    private void takeBack(String concept) {
        long version = own.find(concept).orElseThrow().getVersion();
        database.inTransaction(() -> keeping.takeBack(concept, version, REASON));
    }

    @Test
    void savedWordsAreReadAtOnceUntilTheyAreTakenBack() {
        assertSame(Vocabulary.ofOnlineBusiness(), present.get());
        long before = present.version();

        save(draft("drone-delivery\nnl bezorgdrone\n\nseo\nnl vindmeneer"));

        assertNotEquals(before, present.version());
        assertTrue(present.get().find("drone-delivery").isPresent());
        assertSame(present.get(), present.get());

        takeBack("drone-delivery");

        assertFalse(present.get().find("drone-delivery").isPresent());
        assertTrue(present.get().lines().contains("vindmeneer"));
    }

    @Test
    void aConceptsOwnWordsAreReplacedAndOthersStay() {
        save(draft("drone\nnl bezorgdrone\n\nkite\nnl vlieger"));
        save(draft("drone\nnl luchtkoerier"));

        assertFalse(present.get().lines().contains("bezorgdrone"));
        assertTrue(present.get().lines().contains("luchtkoerier"));
        assertTrue(present.get().find("kite").isPresent());
    }

    @Test
    void whatAnotherSavedMeanwhileIsNotOverwritten() {
        save(draft("drone\nnl bezorgdrone"));
        VocabularyDraft mine = draft("drone\nnl van mij\n\nkite\nnl vlieger");
        VocabularyDraft fresh = draft("wind\nnl windmeter");
        save(draft("drone\nnl van een ander"));

        assertThrows(StaleEdit.class, () -> save(mine));
        assertTrue(present.get().lines().contains("van een ander"));
        assertFalse(present.get().find("kite").isPresent(), "nothing of the draft was saved");

        save(fresh);
        save(mine.readAgain(own.list()));
        assertTrue(present.get().lines().contains("van mij"));
    }

    @Test
    void aConceptThatAnotherAddedMeanwhileIsNotOverwritten() {
        VocabularyDraft mine = draft("drone\nnl van mij");
        save(draft("drone\nnl van een ander"));

        assertThrows(StaleEdit.class, () -> save(mine));
    }

    @Test
    void takenBackWordsCanBeSavedAgain() {
        save(draft("drone\nnl bezorgdrone"));
        takeBack("drone");
        save(draft("drone\nnl bezorgdrone"));

        assertTrue(present.get().find("drone").isPresent());
    }

    @Test
    void aWrongLineKeepsTheWholeDraftOut() {
        assertThrows(
                WrongLines.class, () -> save(draft("drone\nnl bezorgdrone\n\nkite\nthemes NERGENS 3\nnl vlieger")));

        assertEquals(0, own.list().size());
        assertSame(Vocabulary.ofOnlineBusiness(), present.get());
    }

    @Test
    void eachChangeIsInTheHistory() {
        save(draft("drone\nnl bezorgdrone"));
        save(draft("drone\nnl bezorgdrone"));
        takeBack("drone");

        assertEquals(2, database.count("select count(h) from HistoryEntry h where h.kind = 'OwnWords'"));
    }
}
