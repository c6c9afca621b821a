package nl.woo.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.parse("2020-12-01");

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    @Test
    void theNextThreeMonthsWithAnIntakeAndTheSchoolYearCanBeChosen() {
        List<LocalDate> intakes = days("2021-02-08", "2021-02-01", "2021-09-01", "2021-03-01", "2021-10-01");

        assertEquals(
                List.of("2021-02", "2021-03", "2021-09", "year"),
                Period.choices(TODAY, intakes).stream().map(Period::key).toList());
    }

    @ParameterizedTest(name = "today {0}, next intake {1}: to {2}")
    @CsvSource({
        "2020-12-01, 2021-02-01, 2021-07-31",
        "2021-06-20, 2021-09-01, 2022-07-31",
        "2020-08-15, 2020-08-31, 2021-07-31",
        "2021-07-31, 2021-07-31, 2021-07-31"
    })
    void theSchoolYearIsThatOfTheNextIntake(LocalDate today, LocalDate intake, LocalDate to) {
        assertEquals(Optional.of(new Period(today, to)), Period.find("year", today, List.of(intake)));
    }

    @Test
    void withoutIntakesTheSchoolYearIsLeft() {
        assertEquals(List.of(new Period(TODAY, LocalDate.parse("2021-07-31"))), Period.choices(TODAY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021", "2021-13", "februari", "2021-02-01"})
    void whatIsNoMonthIsNoPeriod(String key) {
        assertEquals(Optional.empty(), Period.find(key, TODAY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12", "2021-02", "2024-02", "year"})
    void theKeyFindsThePeriodAgain(String key) {
        assertEquals(key, Period.find(key, TODAY, List.of()).orElseThrow().key());
    }
}
