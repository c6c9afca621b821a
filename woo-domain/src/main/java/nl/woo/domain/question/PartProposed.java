package nl.woo.domain.question;

/** A part was proposed to an offering. Fired within the proposing transaction. */
public record PartProposed(long proposalId, long questionId, long companyId) {}
