package nl.woo.domain.question;

/** A question came in. Fired within the reporting transaction. */
public record QuestionReported(long questionId, long companyId) {}
