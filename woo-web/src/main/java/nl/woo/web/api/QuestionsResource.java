package nl.woo.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.company.ContactCard;
import nl.woo.domain.question.Channel;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionLanguage;
import nl.woo.domain.question.QuestionText;
import nl.woo.domain.question.Questions;
import nl.woo.domain.question.Reporting;
import nl.woo.domain.rules.RuleViolation;

/** Reporting a question and asking where it stands. */
@Path("/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {
    /** The field of the request that a broken rule is about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("Question.title", "title"),
            Map.entry("Question.text", "text"),
            Map.entry("Question.language", "language"),
            Map.entry("Question.wishedStart", "wishedStart"),
            Map.entry("Question.wishedWeeks", "wishedWeeks"),
            Map.entry("Company.name", "companyName"),
            Map.entry("Company.place", "companyPlace"),
            Map.entry("Company.employees", "employees"),
            Map.entry("Contact.name", "contactName"),
            Map.entry("Contact.email", "contactEmail"),
            Map.entry("contact.email", "contactEmail"),
            Map.entry("contact.unreachable", "contactEmail"));

    @Inject
    Reporting reporting;

    @Inject
    Questions questions;

    @Inject
    Caller caller;

    @Inject
    ApiWords words;

    /**
     * Reports a question; the answer follows when it is kept.
     *
     * @param json an object with title, text, language (nl or en), wishedStart (a date), wishedWeeks, companyName, companyPlace,
     *     employees, and if known contactName with contactEmail
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(String json) {
        caller.require(Action.REPORT_QUESTION);
        RequestFields fields = RequestFields.of(json, words);
        String code;
        try {
            code = reporting.report(words(fields), firm(fields), contact(fields), Channel.WEBSITE);
        } catch (RuleViolation violation) {
            Object subject =
                    violation.key().startsWith("field.") ? violation.arguments().get(0) : violation.key();
            throw new ApiError(
                    Status.BAD_REQUEST, FIELDS.get(subject), words.rule(violation.key(), violation.arguments()));
        }
        return Response.created(URI.create("questions/" + code))
                .entity(Json.createObjectBuilder().add("code", code).build().toString())
                .build();
    }

    private static QuestionText words(RequestFields fields) {
        return new QuestionText(
                fields.text("title"),
                fields.text("text"),
                fields.constant("language", QuestionLanguage.class),
                fields.date("wishedStart"),
                fields.number("wishedWeeks", 0),
                null);
    }

    private static CompanyProfile firm(RequestFields fields) {
        return new CompanyProfile(
                fields.text("companyName"), null, fields.text("companyPlace"), fields.number("employees", -1), null);
    }

    private static ContactCard contact(RequestFields fields) {
        String name = fields.text("contactName");
        String email = fields.text("contactEmail");
        return name == null && email == null ? null : new ContactCard(name, null, email, null);
    }

    /** Where a question stands: its code, title and status. */
    @GET
    @Path("/{code}")
    public String find(@PathParam("code") String code) {
        caller.require(Action.SEE_QUESTIONS);
        Question question =
                questions.find(code).orElseThrow(() -> new ApiError(Status.NOT_FOUND, null, words.get("api.notFound")));
        JsonObject answer = Json.createObjectBuilder()
                .add("code", question.getCode())
                .add("title", question.getTitle())
                .add("status", question.getStatus().name())
                .build();
        return answer.toString();
    }
}
