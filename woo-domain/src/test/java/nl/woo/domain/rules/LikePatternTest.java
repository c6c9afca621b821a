package nl.woo.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikePatternTest {
    @Test
    void searchesAnywhereInTheTextWhateverTheCapitals() {
        assertEquals("%chatbot%", LikePattern.containing(" ChatBot "));
    }

    @Test
    void takesWildcardsLiterally() {
        assertEquals("%100!% !_ !!%", LikePattern.containing("100% _ !"));
    }

    @Test
    void findsEverythingForNoWords() {
        assertEquals("%%", LikePattern.containing("  "));
    }
}
