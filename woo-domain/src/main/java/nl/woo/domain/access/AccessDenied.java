package nl.woo.domain.access;

/** The caller may not do this; nothing was changed. */
public class AccessDenied extends RuntimeException {
    public AccessDenied(String what) {
        super(what);
    }
}
