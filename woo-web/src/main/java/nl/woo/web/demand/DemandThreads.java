package nl.woo.web.demand;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import nl.woo.matching.demand.DemandReading;

/** Has the open demand read on a thread of the server. */
@ApplicationScoped
public class DemandThreads {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    DemandReading reading;

    /** Begins a reading when records changed and none is running, and returns at once. */
    public void keepUp() {
        if (reading.isOutdated() && reading.claim()) {
            try {
                threads.execute(reading::read);
            } catch (RejectedExecutionException refused) {
                reading.giveUp();
                throw refused;
            }
        }
    }
}
