package nl.woo.matching.engine.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a word to its stem, in Dutch or in English. */
final class Stems {
    private static final CharArraySet DUTCH_STOPS = DutchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH_STOPS = EnglishAnalyzer.getDefaultStopSet();
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, String> DUTCH_KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, String> ENGLISH_KNOWN = new ConcurrentHashMap<>();
    private static final Analyzer DUTCH = analyzer("Dutch");
    private static final Analyzer ENGLISH = analyzer("English");

    private Stems() {}

    static String dutch(String word) {
        return remembered(DUTCH_KNOWN, DUTCH, word);
    }

    static String english(String word) {
        return remembered(ENGLISH_KNOWN, ENGLISH, word);
    }

    private static String remembered(Map<String, String> known, Analyzer analyzer, String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = stem(analyzer, word);
            if (known.size() < MOST_REMEMBERED) {
                known.put(word, stem);
            }
        }
        return stem;
    }

    /** Whether the word is too common to say anything. */
    static boolean isStop(String word) {
        return DUTCH_STOPS.contains(word) || ENGLISH_STOPS.contains(word);
    }

    static boolean isDutchStop(String word) {
        return DUTCH_STOPS.contains(word);
    }

    static boolean isEnglishStop(String word) {
        return ENGLISH_STOPS.contains(word);
    }

    private static String stem(Analyzer analyzer, String word) {
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Analyzer analyzer(String language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new KeywordTokenizer();
                return new TokenStreamComponents(source, new SnowballFilter(source, language));
            }
        };
    }
}
