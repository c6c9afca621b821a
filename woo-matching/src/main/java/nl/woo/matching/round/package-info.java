/**
 * The planning round in the portal: collects the open parts and the offerings with free places, asks {@code
 * nl.woo.matching.allocation} for the best plan, keeps it as it was decided, and turns what staff accept into proposals.
 * Enter at {@link nl.woo.matching.round.PlanningRounds} to plan, {@link nl.woo.matching.round.Accepting} to accept and
 * {@link nl.woo.matching.round.Rounds} to read. Only it writes rounds and pins.
 */
package nl.woo.matching.round;
