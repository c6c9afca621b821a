package nl.woo.matching.engine.text;

/**
 * A term of a concept, found in a text.
 *
 * @param weight from 0 to 1
 * @param term the vocabulary's term, which tells repetitions apart
 * @param surface the words as they stand in the text, in lower case
 */
record Hit(Concept concept, double weight, String term, String surface, int clause) {}
