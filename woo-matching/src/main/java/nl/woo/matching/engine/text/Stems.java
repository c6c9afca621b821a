package nl.woo.matching.engine.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Takes a word to its stem, in Dutch or in English. */
final class Stems {
    private static final CharArraySet DUTCH_STOPS = DutchAnalyzer.getDefaultStopSet();
    private static final CharArraySet ENGLISH_STOPS = EnglishAnalyzer.getDefaultStopSet();
    private static final int MOST_REMEMBERED = 20_000;
    private static final int FIRST_ROOM = 8_000;
    private static final Map<String, String> DUTCH_KNOWN = new ConcurrentHashMap<>(FIRST_ROOM);
    private static final Map<String, String> ENGLISH_KNOWN = new ConcurrentHashMap<>(FIRST_ROOM);

    private Stems() {}

    static String dutch(String word) {
        return remembered(DUTCH_KNOWN, DutchStemmer::new, word);
    }

    static String english(String word) {
        return remembered(ENGLISH_KNOWN, EnglishStemmer::new, word);
    }

    private static String remembered(Map<String, String> known, Supplier<SnowballStemmer> stemmer, String word) {
        return known.size() < MOST_REMEMBERED
                ? known.computeIfAbsent(word, unknown -> stem(stemmer.get(), unknown))
                : stem(stemmer.get(), word);
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

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
