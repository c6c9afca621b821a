/**
 * What other systems may do: bring files in, report a question, ask where it stands. Each request signs in by HTTP Basic with an
 * account of the portal; errors are answered as {@code application/problem+json}.
 */
package nl.woo.web.api;
