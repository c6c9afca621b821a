package nl.woo.web.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** The whole months from one day to another, each as wide as the next. */
final class MonthAxis {
    private static final double ALL = 100;
    private static final double LATE = 0.6;

    private final YearMonth first;
    private final long months;

    MonthAxis(LocalDate from, LocalDate until) {
        first = YearMonth.from(from);
        months = ChronoUnit.MONTHS.between(first, YearMonth.from(until)) + 1;
    }

    /** The months in their order. */
    List<YearMonth> months() {
        return LongStream.range(0, months).mapToObj(first::plusMonths).toList();
    }

    /** Where the day begins, in percent of the axis with a decimal point. */
    String at(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f", ALL * share(day));
    }

    /** Whether little of the axis is left after the day. */
    boolean isLate(LocalDate day) {
        return share(day) > LATE;
    }

    private double share(LocalDate day) {
        double gone = ChronoUnit.MONTHS.between(first, YearMonth.from(day))
                + (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
        return gone / months;
    }
}
