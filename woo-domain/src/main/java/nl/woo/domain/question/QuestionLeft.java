package nl.woo.domain.question;

/**
 * A question that was taken on left the process. Fired within that transaction.
 *
 * @param outcome WITHDRAWN or CLOSED
 * @param reason why it was withdrawn; null when it was closed
 */
public record QuestionLeft(long questionId, long companyId, QuestionStatus outcome, String reason) {}
