package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.woo.domain.access.AccessDenied;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;

/** Answers what went wrong as {@code application/problem+json}; what nobody foresaw goes to the log and not to the caller. */
@Provider
@RequestScoped
public class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    ApiWords words;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof ApiError error) {
            return problem(error.status(), error.field(), error.getMessage());
        }
        if (failure instanceof AccessDenied) {
            return problem(Status.FORBIDDEN, null, words.get("api.forbidden"));
        }
        if (failure instanceof StaleEdit) {
            return problem(Status.CONFLICT, null, words.get("rule.edit.stale"));
        }
        if (failure instanceof RuleViolation violation) {
            return problem(Status.BAD_REQUEST, null, words.rule(violation.key(), violation.arguments()));
        }
        if (failure instanceof WebApplicationException refused) {
            StatusType status = refused.getResponse().getStatusInfo();
            return problem(status, null, status.getReasonPhrase());
        }
        LOG.log(Level.SEVERE, "API request failed", failure);
        return problem(Status.INTERNAL_SERVER_ERROR, null, words.get("api.failed"));
    }

    static Response problem(StatusType status, String field, String detail) {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail);
        if (field != null) {
            problem.add("field", field);
        }
        Response.ResponseBuilder response = Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .entity(problem.build().toString());
        if (status.getStatusCode() == Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"WOO\", charset=\"UTF-8\"");
        }
        return response.build();
    }
}
