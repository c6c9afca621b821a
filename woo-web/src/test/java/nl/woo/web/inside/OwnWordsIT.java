package nl.woo.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import nl.woo.domain.access.AccessDenied;
import nl.woo.domain.history.Histories;
import nl.woo.domain.history.HistoryEntry;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.matching.trial.Trial;
import nl.woo.matching.trial.VocabularyTrials;
import nl.woo.matching.vocabulary.OwnVocabulary;
import nl.woo.matching.vocabulary.OwnWords;
import nl.woo.matching.vocabulary.VocabularyDraft;
import nl.woo.matching.vocabulary.VocabularyKeeping;
import nl.woo.web.testing.server.Colleague;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Own words in the running portal: tried without effect, saved with effect at once, taken back, each by who may. */
@ExtendWith(ArquillianExtension.class)
public class OwnWordsIT {
    private static final String DRAFT = "zibbelgorp-making\nthemes CONTENT 9\nnl zibbelgorp!\n";

    @Inject
    Colleague colleague;

    @Inject
    VocabularyKeeping keeping;

    @Inject
    VocabularyTrials trials;

    @Inject
    OwnVocabulary own;

    @Inject
    Questions questions;

    @Inject
    Suggestions suggestions;

    @Inject
    Histories histories;

    @Inject
    UserTransaction transaction;

    @AfterEach
    public void takeBack() {
        colleague.actAs("projectleider");
        own.find("zibbelgorp-making")
                .filter(words -> !words.isTakenBack())
                .ifPresent(words -> keeping.takeBack("zibbelgorp-making", words.getVersion(), Colleague.REASON));
    }

    private VocabularyDraft draft() {
        return VocabularyDraft.after(own.list()).with(DRAFT);
    }

    private List<String> evidenceFor(String code, String theme) throws Exception {
        transaction.begin();
        try {
            return suggestions.assess(questions.get(code)).themes().stream()
                    .filter(likely -> likely.code().equals(theme))
                    .flatMap(likely -> likely.words().stream())
                    .toList();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aTrialSaysWhatWouldChangeAndChangesNothing() {
        String code = colleague.report("Wie maakt ons zibbelgorp");
        colleague.actAs("coordinator.hg");

        UUID id = trials.begin(draft());
        trials.run(id);

        Trial trial = trials.find(id).orElseThrow();
        assertEquals(Trial.State.DONE, trial.state());
        assertEquals(trial.total(), trial.done());
        assertTrue(trial.changed().stream().anyMatch(changed -> changed.code().equals(code)));
        assertTrue(own.find("zibbelgorp-making")
                .filter(words -> !words.isTakenBack())
                .isEmpty());
    }

    @Test
    void savedWordsCountForTheNextQuestionThatIsRead() throws Exception {
        String code = colleague.report("Een zibbelgorp");
        colleague.actAs("coordinator.hg");
        keeping.save(draft(), Colleague.REASON);

        assertTrue(evidenceFor(code, "CONTENT").contains("zibbelgorp"));
    }

    @Test
    void whatWasDoneIsInTheHistoryWithItsReason() {
        colleague.actAs("projectleider");
        keeping.save(draft(), Colleague.REASON);
        OwnWords words = own.find("zibbelgorp-making").orElseThrow();

        HistoryEntry newest = histories
                .listOfRecord("OwnWords", words.getId(), Long.MAX_VALUE, 1)
                .get(0);

        assertEquals("VocabularyKeeping.save", newest.getAction());
        assertEquals(Colleague.REASON.text(), newest.getReason());
        assertTrue(
                newest.getChanges().stream().noneMatch(change -> change.field().startsWith("changed")));
    }

    @Test
    void whatAnotherSavedMeanwhileIsNotOverwritten() {
        colleague.actAs("coordinator.hg");
        VocabularyDraft mine = draft();
        keeping.save(draft(), Colleague.REASON);

        assertThrows(StaleEdit.class, () -> keeping.save(mine, Colleague.REASON));
    }

    @Test
    void whoOnlyLooksOnCannotTryOrSave() {
        colleague.actAs("auditor");

        assertThrows(AccessDenied.class, () -> trials.begin(draft()));
        assertThrows(AccessDenied.class, () -> keeping.save(draft(), Colleague.REASON));
    }
}
