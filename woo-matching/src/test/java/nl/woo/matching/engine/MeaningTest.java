package nl.woo.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final List<Supply> SUPPLIES =
            List.of(Table.offered("Clay", "Potten bakken."), Table.offered("Wool", "Truien breien."));

    /** Knows of two things only: yarn and earth. */
    private static float[] vector(String text) {
        return text.contains("garen") || text.contains("breien") ? new float[] {1, 0} : new float[] {0, 1};
    }

    @Test
    void bringsTextsTogetherThatShareNoWord() {
        assertEquals("Wool", ranking().get(0).supply().trackCode());
    }

    @Test
    void saysThatItWasTheVectors() {
        assertEquals(
                "content.alike",
                ranking().get(0).score(Criterion.CONTENT).reason().key());
        assertEquals(
                "content.none",
                ranking().get(1).score(Criterion.CONTENT).reason().key());
    }

    private static List<Fit> ranking() {
        Matcher matcher = new Matcher(List.of(), SUPPLIES, Knowledge.SHIPPED.with(MeaningTest::vector));
        return matcher.assess(Table.asked("", "iets met garen"), Table.TODAY).ranking();
    }
}
