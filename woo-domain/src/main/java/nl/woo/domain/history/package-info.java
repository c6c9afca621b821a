/**
 * What was changed, by whom, on whose behalf, when and why: written with the change, in the same transaction. Enter at {@link
 * nl.woo.domain.history.Histories}. Nothing else writes here: EclipseLink hands every change to {@link
 * nl.woo.domain.history.ChangeRecorder}.
 */
package nl.woo.domain.history;
