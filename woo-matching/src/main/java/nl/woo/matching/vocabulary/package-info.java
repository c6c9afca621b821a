/**
 * The workplace's own words beside those that come with the engine. Enter at {@link
 * nl.woo.matching.vocabulary.PresentVocabulary} for the words that questions are read with, at {@link
 * nl.woo.matching.vocabulary.VocabularyKeeping} to change them and at {@link nl.woo.matching.vocabulary.OwnVocabulary} to read
 * them. Only it writes own words.
 */
package nl.woo.matching.vocabulary;
