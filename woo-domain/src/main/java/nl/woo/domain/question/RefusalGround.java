package nl.woo.domain.question;

/** Why a proposal does not suit, chosen beside the reason in words. */
public enum RefusalGround {
    CONTENT,
    LEVEL_OR_FORM,
    CONDITIONS,
    UNWILLING
}
