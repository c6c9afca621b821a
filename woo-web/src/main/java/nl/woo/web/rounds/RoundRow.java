package nl.woo.web.rounds;

import java.io.Serializable;

/** A planning round in the list. */
public record RoundRow(long id, String title, String startedBy, String state, String proven) implements Serializable {}
