/**
 * Trying own words on past questions before they are saved. Enter at {@link nl.woo.matching.trial.VocabularyTrials}. It
 * changes nothing; what came of a trial is kept in memory for a while, on the server that carried it out.
 */
package nl.woo.matching.trial;
