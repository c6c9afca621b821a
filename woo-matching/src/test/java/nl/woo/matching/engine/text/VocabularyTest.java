package nl.woo.matching.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
            keukenconfigurator                          | configurator
            vacaturetekst                               | recruitment
            wij meten niets                             | measuring
            our customers give up                       | usability
            we sell to Germany                          | cross-border
            onze advertensies                           | ads
            een webwnikel beginnen                      | webshop-building
            facebok bijhouden                           | social-posting
            webwinkelsoftware                           | webshop-building
            winkelautomatisering                        | process-automation
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
            een voorbeeld                               | video-photo
            wij bestellen                               | image-ai
            een stickertje                              | security
            een pond gehakt                             | security
            een glas champagne                          | campaign
            een stalletje aan de weg                    | swearing
            hamburgers bakken                           | cross-border
            trainingspakken in alle maten               | train
            het coronavirus                             | security
            een ontwikkelaar                            | branding
            een verbetering                             | swearing
            software installeren                        | social-posting
            our customers are happy                     | cross-border
            they found a program for children           | build
            een leeftijdsgrens                          | cross-border
            vergunningverlening                         | funding
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

        int index = vocabulary.find(concept).orElseThrow().index();
        assertTrue(profile.leftOut()[index] > 0, text);
        assertEquals(0, profile.weights()[index], text);
    }

    @Test
    void aWeakWordHardlySpeaksBesideAClearOne() {
        double alone = of("Iets met de kassa.", "integration");
        double beside = of("Iets met de kassa en een huisstijl.", "integration");

        assertTrue(alone > 0.2 && beside > 0 && beside < alone / 2, alone + " " + beside);
    }

    @Test
    void whatTheAskerDoesAloneHardlyCounts() {
        assertTrue(
                of("De website doe ik zelf.", "website-building") < of("Wie doet onze website?", "website-building"));
    }

    private double of(String text, String concept) {
        return Profile.ofQuestion(vocabulary, List.of(new Profile.Piece(vocabulary.read(text), 1)))
                .ofConcept(concept);
    }
}
