package nl.woo.domain.question;

/** Why a proposal does not suit, chosen beside the reason in words. */
public enum RefusalGround {
    CONTENT(true),
    LEVEL_OR_FORM(true),
    CONDITIONS(false),
    UNWILLING(false);

    private final boolean ofTheMatter;

    RefusalGround(boolean ofTheMatter) {
        this.ofTheMatter = ofTheMatter;
    }

    /** Whether a question like this one would not suit either: the ground is what it is about, not the moment. */
    public boolean holdsForLikeQuestions() {
        return ofTheMatter;
    }
}
