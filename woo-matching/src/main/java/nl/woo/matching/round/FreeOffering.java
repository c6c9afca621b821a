package nl.woo.matching.round;

import java.time.LocalDate;
import nl.woo.domain.catalogue.Level;

/**
 * An offering with free places.
 *
 * @param free places that are not taken, 1 or more
 */
record FreeOffering(
        long id, String name, String institution, Level level, LocalDate intake, LocalDate endsOn, int free) {}
