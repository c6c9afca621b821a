package nl.woo.matching.round;

import java.time.LocalDate;

/** When a part that has its place already takes place. */
record PlacedTime(LocalDate intake, LocalDate endsOn) {}
