package nl.woo.domain.question;

/** A question that had left the process is in it again. Fired within that transaction. */
public record QuestionReopened(long questionId, long companyId) {}
