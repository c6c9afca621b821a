/**
 * The engine's place in the portal: reads catalogue and question, asks {@code nl.woo.matching.engine}, and gives each part
 * its ranked offerings. Enter at {@link nl.woo.matching.suggestion.Suggestions}. It decides nothing and writes nothing.
 */
package nl.woo.matching.suggestion;
