package nl.woo.domain.rules;

/** Somebody else changed the record since the caller read it; nothing was changed. */
public class StaleEdit extends RuleViolation {
    public StaleEdit() {
        super("edit.stale");
    }

    /** @throws StaleEdit when the version read differs from the record's present version */
    public static void check(long readVersion, long presentVersion) {
        if (readVersion != presentVersion) {
            throw new StaleEdit();
        }
    }
}
