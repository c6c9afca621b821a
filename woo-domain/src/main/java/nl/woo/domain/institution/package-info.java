/**
 * The institutions that take part: Noorderpoort, Hanzehogeschool, Rijksuniversiteit, and the workplace itself.
 */
package nl.woo.domain.institution;
