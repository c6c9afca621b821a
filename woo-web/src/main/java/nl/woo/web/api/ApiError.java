package nl.woo.web.api;

import jakarta.ws.rs.core.Response.Status;

/**
 * A request that cannot be answered as asked.
 *
 * <p>The sentence tells the caller what to do; the field is the one it is about, or null.
 */
class ApiError extends RuntimeException {
    private final Status status;
    private final String field;

    ApiError(Status status, String field, String sentence) {
        super(sentence);
        this.status = status;
        this.field = field;
    }

    Status status() {
        return status;
    }

    String field() {
        return field;
    }
}
