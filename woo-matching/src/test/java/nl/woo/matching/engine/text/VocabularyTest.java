package nl.woo.matching.engine.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.ofOnlineBusiness();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Webwinkels                                  | webshop-building
            een nieuwe webshop                          | webshop-building
            beter gevonden worden                       | seo
            klanten die niet terugkomen                 | loyalty
            keukenconfigurator                          | custom-module
            vacaturetekst                               | recruitment
            wij meten niets                             | measuring
            our customers give up                       | usability
            we sell to Germany                          | cross-border
            """)
    void findsWordsStemsPhrasesAndParts(String text, String concept) {
        assertTrue(
                vocabulary.hits(vocabulary.read(text)).stream()
                        .anyMatch(hit -> hit.concept().name().equals(concept)),
                text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            samen met de buren                          | measuring
            Wij maken mooie website. Bouwen doet hij.   | platform
            per stuk                                    | storytelling
            """)
    void doesNotMistakeOtherWords(String text, String concept) {
        assertTrue(
                vocabulary.hits(vocabulary.read(text)).stream()
                        .noneMatch(hit -> hit.concept().name().equals(concept)),
                text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De ondernemer krijgt een webwinkel, geen marketingadvies.       | marketing-plan
            Wat de studenten niet doen is programmeren, filmen of posten.   | video-photo
            Een standaard webwinkel is te licht.                            | webshop-building
            Advertenties en het bijhouden van kanalen horen er niet bij.    | ads
            """)
    void seesWhatAnEducationLeavesOut(String text, String concept) {
        Profile profile = Profile.ofOffer(vocabulary, List.of(new Profile.Piece(vocabulary.read(text), 1)));

        assertTrue(
                profile.leftOut().keySet().stream().anyMatch(out -> out.name().equals(concept)), text);
        assertTrue(profile.weights().keySet().stream().noneMatch(in -> in.name().equals(concept)), text);
    }

    @Test
    void whatTheAskerDoesAloneHardlyCounts() {
        assertTrue(
                of("De website doe ik zelf.", "website-building") < of("Wie doet onze website?", "website-building"));
    }

    private double of(String text, String concept) {
        return Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(vocabulary.read(text), 1)))
                .weights()
                .entrySet()
                .stream()
                .filter(weighed -> weighed.getKey().name().equals(concept))
                .mapToDouble(weighed -> weighed.getValue())
                .sum();
    }
}
