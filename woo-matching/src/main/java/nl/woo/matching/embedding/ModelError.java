package nl.woo.matching.embedding;

/** A sentence model cannot be used. The message tells an administrator what is wrong, in one line. */
public class ModelError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ModelError(String message) {
        super(message);
    }

    ModelError(String message, Throwable cause) {
        super(message, cause);
    }
}
