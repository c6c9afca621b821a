package nl.woo.web.rounds;

import java.io.Serializable;

/** An offering to choose from, by track and intake. */
public record OfferingChoice(long id, String name) implements Serializable {}
