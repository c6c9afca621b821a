package nl.woo.web.round;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.woo.matching.round.RoundPlanning;

/** Has planning rounds planned on the server's own threads. */
@ApplicationScoped
public class RoundThreads {
    private static final int BEAT_SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService threads;

    @Inject
    RoundPlanning planning;

    /** Begins to plan a round that was started, and returns at once. */
    public void begin(long roundId) {
        ScheduledFuture<?> beats =
                threads.scheduleAtFixedRate(() -> planning.beat(roundId), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        threads.execute(() -> {
            try {
                planning.plan(roundId);
            } finally {
                beats.cancel(false);
            }
        });
    }
}
