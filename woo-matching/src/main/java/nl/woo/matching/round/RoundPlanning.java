package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.woo.domain.access.Caller;
import nl.woo.matching.allocation.Allocator;
import nl.woo.matching.allocation.ContradictingPins;
import nl.woo.matching.allocation.Plan;

/** Plans rounds, on whatever thread it is called; see {@link PlanningRounds} for who may start one. */
@ApplicationScoped
public class RoundPlanning {
    private static final Logger LOG = Logger.getLogger(RoundPlanning.class.getName());
    private static final int THREADS = 2;

    @Inject
    Collecting collecting;

    @Inject
    RoundKeeping keeping;

    @Inject
    Caller caller;

    private final Map<Long, AtomicBoolean> stops = new ConcurrentHashMap<>();

    /**
     * Plans a round that was started and keeps what came of it. Does not throw: a failure is kept with the round. Call {@link
     * #beat} every few seconds meanwhile.
     */
    @ActivateRequestContext
    public void plan(long id) {
        caller.actAsSystem("Matchronde");
        AtomicBoolean stop = new AtomicBoolean();
        stops.put(id, stop);
        try {
            Situation situation = collecting.collect(keeping.begin(id));
            Plan plan = new Allocator()
                    .withThreads(THREADS)
                    .withProgress(progress -> keeping.reach(id, progress))
                    .stoppedBy(stop::get)
                    .allocate(situation.round(), situation.present());
            keeping.keep(id, situation, plan);
        } catch (ContradictingPins pins) {
            keeping.contradict(id, pins);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "planning round " + id + " failed");
            keeping.fail(id, String.valueOf(e.getMessage()));
        } finally {
            stops.remove(id);
        }
    }

    /** Says that this server still plans the round, and hears whether somebody wants it to stop. */
    @ActivateRequestContext
    public void beat(long id) {
        AtomicBoolean stop = stops.get(id);
        if (stop == null) {
            return;
        }
        try {
            keeping.stayAlive(id);
            stop.compareAndSet(false, keeping.isStopAsked(id));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.FINE,
                    e,
                    () -> "planning round " + id + " could not give its sign of life; the next one will do");
        }
    }
}
