package nl.woo.web.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
    private static final int LONG = 600;

    @Test
    void whoComesFirstGoesFirst() throws InterruptedException {
        Turns turns = new Turns(1, LONG);
        Turns.Turn first = turns.take();
        List<Integer> order = new CopyOnWriteArrayList<>();
        Thread[] others = new Thread[3];
        for (int at = 0; at < others.length; at++) {
            int number = at;
            others[at] = new Thread(() -> {
                Turns.Turn turn = turns.take();
                order.add(number);
                turn.end();
            });
            others[at].start();
            while (turns.waiting() <= at) {
                Thread.onSpinWait();
            }
        }

        assertEquals(List.of(), order);
        first.end();
        for (Thread other : others) {
            other.join();
        }
        assertEquals(List.of(0, 1, 2), order);
    }

    @Test
    void asManyAsThereArePlacesGoAtOnce() {
        Turns turns = new Turns(2, LONG);

        turns.take();
        turns.take();

        CompletableFuture<Turns.Turn> third = CompletableFuture.supplyAsync(turns::take);
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertFalse(third.isDone());
    }

    @Test
    void whoHasWaitedLongEnoughGoesWithoutATurnAndGivesNoneBack() {
        Turns turns = new Turns(1, 0);
        Turns.Turn first = turns.take();

        turns.take().end();
        first.end();

        assertEquals(1, turns.free());
    }

    @Test
    void anInterruptedThreadGoesOnStillInterrupted() {
        Turns turns = new Turns(1, LONG);
        turns.take();
        Thread.currentThread().interrupt();

        turns.take();

        assertTrue(Thread.interrupted());
    }
}
