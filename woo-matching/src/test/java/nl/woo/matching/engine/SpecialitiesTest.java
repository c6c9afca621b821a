package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.woo.matching.engine.text.Vocabulary;
import org.junit.jupiter.api.Test;

class SpecialitiesTest {
    private static final int LOOKS = 0;
    private static final int POSTS = 1;

    private final Vocabulary vocabulary = Vocabulary.ofOnlineBusiness();
    private final int branding = vocabulary.find("branding").orElseThrow().index();
    private final int posting = vocabulary.find("social-posting").orElseThrow().index();

    @Test
    void aTrackThatDoesItBesidesOtherWorkIsNoSpecialist() {
        double[] asked = new double[vocabulary.concepts().size()];
        asked[posting] = 0.9;
        Specialities specialities = specialities();

        assertTrue(specialities.cores(asked)[POSTS] > 2 * specialities.cores(asked)[LOOKS]);
        double[] specialists = specialities.specialists(asked);
        assertTrue(specialists[POSTS] > specialists[LOOKS]);
        assertTrue(specialists[LOOKS] > 0);
    }

    @Test
    void nothingAskedFindsNoSpecialist() {
        double[] nothing = new double[vocabulary.concepts().size()];

        assertEquals(0, specialities().cores(nothing)[LOOKS]);
        assertEquals(0, specialities().specialists(nothing)[LOOKS]);
    }

    private Specialities specialities() {
        double[][] offered = new double[2][vocabulary.concepts().size()];
        offered[LOOKS][branding] = 1;
        offered[LOOKS][posting] = 0.7;
        offered[POSTS][posting] = 1;
        double[] rarity = new double[vocabulary.concepts().size()];
        Arrays.fill(rarity, 1);
        return new Specialities(vocabulary.concepts(), offered, rarity);
    }
}
