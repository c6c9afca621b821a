package nl.woo.web.queue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Gives out turns in the order in which they are asked for; who has waited long enough goes without one. */
class Turns {
    private final Semaphore free;
    private final long longestWait;

    /**
     * @param places how many have a turn at once
     * @param longestWait seconds after which nobody waits any longer
     */
    Turns(int places, int longestWait) {
        this.free = new Semaphore(places, true);
        this.longestWait = longestWait;
    }

    /** Waits for a turn, which lasts until it is ended. An interrupted thread goes on at once, still interrupted. */
    Turn take() {
        try {
            return free.tryAcquire(longestWait, TimeUnit.SECONDS) ? free::release : () -> {};
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return () -> {};
        }
    }

    /** How many wait for a turn now, nearly. */
    int waiting() {
        return free.getQueueLength();
    }

    /** How many could have a turn at once now. */
    int free() {
        return free.availablePermits();
    }

    /** One that was taken. */
    interface Turn {
        void end();
    }
}
