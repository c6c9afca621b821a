package nl.woo.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {
    @ParameterizedTest
    @CsvSource({
        "2020-07-31, 2019–2020, 2020-07-31",
        "2020-08-01, 2020–2021, 2021-07-31",
        "2020-12-31, 2020–2021, 2021-07-31",
        "2021-01-01, 2020–2021, 2021-07-31"
    })
    void runsFromAugustToJuly(LocalDate day, String year, LocalDate end) {
        assertEquals(year, SchoolYear.of(day).toString());
        assertEquals(end, SchoolYear.of(day).end());
    }
}
