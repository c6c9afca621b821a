/**
 * Which offerings fit which question, and why. Plain Java: needs no container and no database. Enter at {@link
 * nl.woo.matching.engine.Matcher}; render its reasons with {@link nl.woo.matching.engine.Explanations}. The rules stand
 * listed in {@code Rules}, hard rules first.
 */
package nl.woo.matching.engine;
