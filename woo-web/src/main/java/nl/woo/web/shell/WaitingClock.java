package nl.woo.web.shell;

import java.io.Serializable;

/**
 * How far a term has run.
 *
 * @param day working days since it began
 * @param of working days it may take
 * @param text the same in words
 * @param state ok, warn after 70 % of the term, late after the term
 */
public record WaitingClock(int day, int of, String text, String state) implements Serializable {
    public int getDay() {
        return day;
    }

    public int getOf() {
        return of;
    }

    public String getText() {
        return text;
    }

    public String getState() {
        return state;
    }
}
