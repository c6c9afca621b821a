package nl.woo.domain.question;

/**
 * A placement came a step further, was interrupted or ended early. Fired within that transaction, and before {@link
 * PlacementEnded} where it ends.
 *
 * @param status where it stands now
 */
public record PlacementMoved(long placementId, long questionId, long companyId, QuestionStatus status) {}
