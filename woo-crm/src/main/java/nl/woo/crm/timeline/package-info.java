/**
 * One memory of each firm, shared by all institutions: what happened, when, in whose lane. Enter at {@link
 * nl.woo.crm.timeline.Timeline}: other packages add to it within their own transaction, pages read it. Entries are never
 * changed.
 */
package nl.woo.crm.timeline;
