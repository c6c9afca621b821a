package nl.woo.domain.time;

import java.time.LocalDate;
import java.time.Month;

/** A school year, from 1 August to 31 July. */
public record SchoolYear(int startsIn) {

    /** The one that the day lies in. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(startsIn + 1, Month.JULY, 31);
    }

    /** As screens show it: {@code 2020–2021}. */
    @Override
    public String toString() {
        return startsIn + "–" + (startsIn + 1);
    }
}
