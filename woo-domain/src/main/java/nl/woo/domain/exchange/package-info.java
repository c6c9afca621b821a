/**
 * Bringing the catalogue and questions in from files: preview first, then apply, whole or not at all.
 */
package nl.woo.domain.exchange;
