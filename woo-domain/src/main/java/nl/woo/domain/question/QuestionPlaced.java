package nl.woo.domain.question;

import java.time.LocalDate;

/** A part found its place. Fired within the accepting transaction. */
public record QuestionPlaced(
        long placementId,
        long questionId,
        long companyId,
        long offeringId,
        long relationManagerId,
        LocalDate startsOn) {}
