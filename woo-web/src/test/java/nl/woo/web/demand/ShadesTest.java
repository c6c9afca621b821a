package nl.woo.web.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadesTest {
    @ParameterizedTest(name = "up to {0}: {1}, {2}, from {3}")
    @CsvSource({"0, 1–2, 3–4, 5", "6, 1–2, 3–4, 5", "7, 1–3, 4–6, 7", "300, 1–100, 101–200, 201"})
    void threeShadesReachToTheHighestNumber(int highest, String light, String middle, int darkestFrom) {
        Shades shades = Shades.upTo(highest);

        assertEquals(List.of(light, middle, darkestFrom + "+"), shades.labels(darkestFrom + "+"));
        assertEquals(darkestFrom, shades.darkestFrom());
        assertEquals("w1", shades.of(1));
        assertEquals("w2", shades.of(darkestFrom - 1));
        assertEquals("w3", shades.of(darkestFrom));
    }
}
