package nl.woo.matching.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits text into words with their Dutch and English stems. */
final class Words {
    private static final CharArraySet DUTCH_STOPS = DutchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH_STOPS = EnglishAnalyzer.getDefaultStopSet();
    private static final Analyzer PLAIN = analyzer("");
    private static final Analyzer DUTCH = analyzer("Dutch");
    private static final Analyzer ENGLISH = analyzer("English");

    private Words() {}

    /** The words of one clause, without parts. */
    static List<Word> of(String clauseText, int sentence, int clause) {
        String text = clauseText.replace('’', '\'').replaceAll("'s\\b", "");
        List<String> raw = terms(PLAIN, text);
        List<String> dutch = terms(DUTCH, text);
        List<String> english = terms(ENGLISH, text);
        List<Word> words = new ArrayList<>(raw.size());
        for (int at = 0; at < raw.size(); at++) {
            String word = raw.get(at);
            boolean stop = DUTCH_STOPS.contains(word) || ENGLISH_STOPS.contains(word);
            words.add(new Word(word, dutch.get(at), english.get(at), List.of(), sentence, clause, stop));
        }
        return words;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static Analyzer analyzer(String stemmer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(source));
                return new TokenStreamComponents(
                        source, stemmer.isEmpty() ? folded : new SnowballFilter(folded, stemmer));
            }
        };
    }
}
