package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wij willen een nieuwe website voor de winkel             | DUTCH
            Moi, wat mout ik doun, niemand vind mie                  | DUTCH
            We would like a new website for our shop                 | ENGLISH
            Wir möchten eine neue Website und wir sind nicht online  | OTHER
            Nous avons une boutique et nous cherchons de l'aide      | OTHER
            日本語のテキスト                                            | OTHER
            ?!*** 123                                                | UNCLEAR
            webshop                                                  | UNCLEAR
            ''                                                       | UNCLEAR
            """)
    void knowsTheLanguageByItsCommonWords(String text, Spoken language) {
        assertEquals(language, Spoken.in(text));
    }
}
