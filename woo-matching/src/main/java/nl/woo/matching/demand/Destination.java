package nl.woo.matching.demand;

import java.time.LocalDate;

/** The offering that suits a question best among those of its level and form. */
public record Destination(String trackCode, String trackName, LocalDate intake) {}
