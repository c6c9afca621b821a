package nl.woo.matching.demand;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woo.domain.time.SchoolYear;

/** The days of intake that a map is about, the first and the last included: a month, or what is left of a school year. */
public record Period(LocalDate from, LocalDate to) implements Serializable {
    private static final String YEAR = "year";
    private static final int MONTHS_OFFERED = 3;

    private static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** From today to the end of the school year of the next intake. */
    private static Period ofSchoolYear(LocalDate today, Collection<LocalDate> intakes) {
        LocalDate next = intakes.stream().min(LocalDate::compareTo).orElse(today);
        return new Period(today, SchoolYear.of(next).end());
    }

    /**
     * What can be chosen from: the next months with an intake, and the school year.
     *
     * @param intakes days from today on
     */
    static List<Period> choices(LocalDate today, Collection<LocalDate> intakes) {
        return Stream.concat(
                        intakes.stream()
                                .map(YearMonth::from)
                                .distinct()
                                .sorted()
                                .limit(MONTHS_OFFERED)
                                .map(Period::of),
                        Stream.of(ofSchoolYear(today, intakes)))
                .toList();
    }

    /** The period with this key, also a month that is not offered; empty when the key is none. */
    static Optional<Period> find(String key, LocalDate today, Collection<LocalDate> intakes) {
        if (key.equals(YEAR)) {
            return Optional.of(ofSchoolYear(today, intakes));
        }
        try {
            return Optional.of(of(YearMonth.parse(key)));
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    /** How an address names it: {@code 2021-02}, or {@code year}. */
    public String key() {
        return isMonth() ? YearMonth.from(from).toString() : YEAR;
    }

    public boolean isMonth() {
        return YearMonth.from(from).equals(YearMonth.from(to)) && equals(of(YearMonth.from(from)));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
