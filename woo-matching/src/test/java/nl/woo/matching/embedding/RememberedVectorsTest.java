package nl.woo.matching.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedVectorsTest {
    private final List<String> computed = new ArrayList<>();
    private final RememberedVectors vectors = new RememberedVectors(this::compute, 2);

    private float[] compute(String text) {
        computed.add(text);
        return new float[] {text.length()};
    }

    @Test
    void computesATextOnce() {
        assertEquals(3, vectors.of("web")[0]);
        assertEquals(3, vectors.of("web")[0]);

        assertEquals(List.of("web"), computed);
    }

    @Test
    void forgetsWhatWasLongestUnused() {
        vectors.of("a");
        vectors.of("bb");
        vectors.of("a");
        vectors.of("ccc");
        vectors.of("a");
        vectors.of("bb");

        assertEquals(List.of("a", "bb", "ccc", "bb"), computed);
    }
}
