package nl.woo.domain.question;

/** Theme, level and parts of a question were written down, for the first time or anew. Fired within that transaction. */
public record QuestionTriaged(long questionId, long companyId) {}
