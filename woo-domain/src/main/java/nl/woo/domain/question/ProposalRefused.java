package nl.woo.domain.question;

/** The coordinator or teacher answered that a part does not suit. Fired within the answering transaction. */
public record ProposalRefused(long proposalId, long questionId, long companyId) {}
