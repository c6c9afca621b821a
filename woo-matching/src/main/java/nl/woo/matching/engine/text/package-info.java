/**
 * The words of online business: splits texts into stemmed words with Lucene's Dutch and English analysis and finds the
 * concepts of vocabulary.txt in them. Enter at {@link nl.woo.matching.engine.text.Vocabulary}; to teach the engine new
 * words, edit vocabulary.txt. Knows nothing of tracks or questions.
 */
package nl.woo.matching.engine.text;
