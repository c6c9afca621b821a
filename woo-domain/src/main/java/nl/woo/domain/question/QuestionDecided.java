package nl.woo.domain.question;

/**
 * The workplace decided on a question. Fired within the deciding transaction.
 *
 * @param decision ACCEPTED, REFERRED or DECLINED
 */
public record QuestionDecided(long questionId, long companyId, QuestionStatus decision, String reason) {}
