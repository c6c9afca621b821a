package nl.woo.web.vocabulary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.woo.matching.trial.VocabularyTrials;

/** Has words tried on the server's own threads. */
@ApplicationScoped
public class TrialThreads {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    VocabularyTrials trials;

    /** Begins to carry out a trial, and returns at once. */
    public void begin(UUID trialId) {
        threads.execute(() -> trials.run(trialId));
    }
}
