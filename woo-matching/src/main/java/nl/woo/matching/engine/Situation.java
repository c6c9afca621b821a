package nl.woo.matching.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A question before an offering, as the rules look at it. */
record Situation(Demand demand, Supply supply, LocalDate today, ContentMatch content, Leaning leaning) {

    /** Weeks from the wished start to the intake; negative when the intake comes first. */
    long weeksLater() {
        return Math.round(ChronoUnit.DAYS.between(demand.wishedStart(), supply.intake()) / 7.0);
    }

    /** Weeks from today to the day on which the question must be ready; negative when that day has gone. */
    long weeksToPrepare() {
        return Math.floorDiv(ChronoUnit.DAYS.between(today, readyBy()), 7);
    }

    LocalDate readyBy() {
        return supply.intake().minusWeeks(supply.preparationWeeks());
    }
}
