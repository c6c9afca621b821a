package nl.woo.web.demand;

import java.io.Serializable;
import java.time.LocalDate;
import nl.woo.domain.question.QuestionStatus;

/**
 * An open demand in the list below the map.
 *
 * @param kind style of its verdict
 * @param track where it would go; empty when no track fits, as its code is
 * @param intake null when no track fits
 * @param passed whether that intake has gone
 */
public record DemandRow(
        String code,
        String title,
        String company,
        String theme,
        String place,
        String kind,
        String verdict,
        String reason,
        String trackCode,
        String track,
        LocalDate intake,
        boolean passed,
        LocalDate wishedStart,
        QuestionStatus status)
        implements Serializable {}
