/**
 * Demand and supply: which open questions want a place of which level and form, whether they can go at once, and how many
 * places are free there. {@link nl.woo.matching.demand.DemandReading} has the engine read all open questions in the
 * background and keeps what it found; {@link nl.woo.matching.demand.DemandMap} counts it for a period. It writes nothing.
 */
package nl.woo.matching.demand;
