package nl.woo.matching.engine;

import java.time.LocalDate;

/**
 * A question before an offering, as the rules look at it.
 *
 * @param content how far the track is about what is asked, from 0 to 1
 * @param practice logarithm of what practice multiplies the fit by; 0 when it tells nothing
 */
record Situation(Asked asked, Offered offered, double content, double practice) {
    private static final double DAYS_PER_WEEK = 7;

    Demand demand() {
        return asked.demand();
    }

    Supply supply() {
        return offered.supply();
    }

    LocalDate today() {
        return asked.today();
    }

    /** How far the track suits what is asked, whenever it is given. */
    double suits() {
        return content * Math.exp(practice);
    }

    /** What question and track have in common. */
    ContentMatch match() {
        return asked.matches().apply(offered);
    }

    /** Weeks from the wished start to the intake; negative when the intake comes first. */
    long weeksLater() {
        return Math.round((offered.intakeDay() - asked.wishedDay()) / DAYS_PER_WEEK);
    }

    /** Weeks from today to the day on which the question must be ready; negative when that day has gone. */
    long weeksToPrepare() {
        return Math.floorDiv(offered.readyDay() - asked.todayDay(), 7L);
    }

    LocalDate readyBy() {
        return LocalDate.ofEpochDay(offered.readyDay());
    }

    boolean intakePassed() {
        return offered.intakeDay() < asked.todayDay();
    }
}
