/** The history of a record in words, for every page that shows a timeline. Enter at {@link nl.woo.web.history.HistoryReader}. */
package nl.woo.web.history;
