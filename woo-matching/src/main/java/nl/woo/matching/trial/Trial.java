package nl.woo.matching.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.woo.matching.engine.VocabularyTrial.Outcome;
import nl.woo.matching.engine.text.Vocabulary;

/** A draft that is tried on past questions, and what came of it so far. Safe to share among threads. */
public final class Trial {
    /** How it stands. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /** A question that would be read otherwise. */
    public record Changed(String code, String title, Outcome before, Outcome after) {}

    private final UUID id = UUID.randomUUID();
    private final List<Changed> changed = new ArrayList<>();
    private State state = State.RUNNING;

    /** Large; kept only while it is needed. */
    private Vocabulary vocabulary;

    private boolean stopAsked;
    private int total;
    private int done;

    Trial(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** By which it is found again. */
    public UUID id() {
        return id;
    }

    synchronized Vocabulary vocabulary() {
        return vocabulary;
    }

    public synchronized State state() {
        return state;
    }

    /** How many questions are tried; 0 until they are read. */
    public synchronized int total() {
        return total;
    }

    /** How many of them have been tried. */
    public synchronized int done() {
        return done;
    }

    /** The questions that change, newest question first. */
    public synchronized List<Changed> changed() {
        return List.copyOf(changed);
    }

    /** Has it end with what there is so far. */
    public synchronized void stop() {
        stopAsked = true;
    }

    synchronized boolean isStopAsked() {
        return stopAsked;
    }

    synchronized void begin(int questions) {
        total = questions;
    }

    synchronized void tried() {
        done++;
    }

    synchronized void add(Changed question) {
        changed.add(question);
    }

    synchronized void end(State how) {
        state = how;
        vocabulary = null;
    }
}
