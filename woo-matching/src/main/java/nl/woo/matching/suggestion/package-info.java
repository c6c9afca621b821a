/**
 * The engine's place in the portal: hands {@code nl.woo.matching.engine} the catalogue with what coordinators set, the vocabulary
 * and what people decided before, asks it about questions and parts, and gives back what it says. Enter at {@link
 * nl.woo.matching.suggestion.Suggestions}. It decides nothing and writes nothing.
 */
package nl.woo.matching.suggestion;
