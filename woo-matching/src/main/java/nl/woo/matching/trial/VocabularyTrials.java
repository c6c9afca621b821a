package nl.woo.matching.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.question.Question;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.vocabulary.DraftCheck;
import nl.woo.matching.vocabulary.VocabularyDraft;

/** Tries drafts of own words on the newest questions. */
@ApplicationScoped
public class VocabularyTrials {
    private static final Logger LOG = Logger.getLogger(VocabularyTrials.class.getName());
    private static final int MOST_REMEMBERED = 20;
    private static final int MOST_RUNNING = 2;

    @Inject
    DraftCheck check;

    @Inject
    PastQuestions questions;

    @Inject
    Caller caller;

    private final Map<UUID, Trial> trials = new LinkedHashMap<>();

    /**
     * Notes a trial; {@link #run} carries it out, on another thread.
     *
     * @return its id
     * @throws nl.woo.matching.vocabulary.WrongLines naming every wrong line
     * @throws RuleViolation when the draft says nothing, or too many trials run on this server
     */
    public UUID begin(VocabularyDraft draft) {
        caller.require(Action.EDIT_VOCABULARY);
        return remember(new Trial(check.read(draft)));
    }

    private synchronized UUID remember(Trial trial) {
        long running = trials.values().stream()
                .filter(other -> other.state() == Trial.State.RUNNING)
                .count();
        if (running >= MOST_RUNNING) {
            throw new RuleViolation("vocabulary.busy", MOST_RUNNING);
        }
        if (trials.size() >= MOST_REMEMBERED) {
            trials.values().stream()
                    .filter(other -> other.state() != Trial.State.RUNNING)
                    .findFirst()
                    .ifPresent(oldest -> trials.remove(oldest.id()));
        }
        trials.put(trial.id(), trial);
        return trial.id();
    }

    /** The trial; empty when it was long ago, or on a server that has gone. */
    public synchronized Optional<Trial> find(UUID id) {
        return Optional.ofNullable(trials.get(id));
    }

    /** Carries a trial out. Does not throw: a failure is noted with the trial. */
    @ActivateRequestContext
    public void run(UUID id) {
        Trial trial = find(id).orElseThrow();
        caller.actAsSystem("Woordenlijst");
        try {
            carryOut(trial);
            trial.end(trial.isStopAsked() ? Trial.State.STOPPED : Trial.State.DONE);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "trying words on past questions failed");
            trial.end(Trial.State.FAILED);
        }
    }

    private void carryOut(Trial trial) {
        PastQuestions.Comparison comparison = questions.with(trial.vocabulary());
        trial.begin(comparison.newest().size());
        for (Question question : comparison.newest()) {
            if (trial.isStopAsked()) {
                return;
            }
            comparison
                    .compared()
                    .apply(question)
                    .map(change ->
                            new Trial.Changed(question.getCode(), question.getTitle(), change.before(), change.after()))
                    .ifPresent(trial::add);
            trial.tried();
        }
    }
}
