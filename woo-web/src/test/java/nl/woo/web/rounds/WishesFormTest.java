package nl.woo.web.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.woo.domain.rules.RuleViolation;
import nl.woo.matching.round.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesFormTest {
    private final WishesForm form = WishesForm.of(Wishes.STANDARD, String::valueOf);

    @Test
    void theStandardComesBackAsItWas() {
        assertEquals(Wishes.STANDARD, form.wishes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,15; 0.15", "0.15; 0.15", "2; 2", "' 1 '; 1"})
    void commaAndPointBothSeparateDecimals(String typed, double meant) {
        form.setKeep(typed);
        assertEquals(meant, form.wishes().keep(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-1", "2,5", "1.000,5", "NaN"})
    void somethingElseIsRefused(String typed) {
        form.setSpread(typed);
        assertEquals(
                "round.weight", assertThrows(RuleViolation.class, form::wishes).key());
    }
}
