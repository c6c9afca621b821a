package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that no page of the portal would send: they change nothing and tell nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class TamperingIT {
    private static final String ENGLISH = "<html lang=\"en\"";
    private static final Pattern TRACE = Pattern.compile("Exception:|\\bat \\w+(\\.\\w+)+\\(");

    /** The form with which a person chooses English, as the given profile page sends it. */
    private static Map<String, String> chooseEnglish(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("language", "language");
        fields.put("language:panel:choice:input", "EN");
        fields.put("language:panel:choose", "");
        fields.put("jakarta.faces.ViewState", Visitor.viewStateOf(page));
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        return fields;
    }

    private static Map<String, String> withViewState(Map<String, String> fields, String viewState) {
        fields.put("jakarta.faces.ViewState", viewState);
        return fields;
    }

    private static Visitor stranger(String login) {
        new Visitor().get("/backdoor/account?login=" + login + "&role=HUB_STAFF");
        return Visitor.signedIn(login);
    }

    private static String profile(Visitor visitor) {
        return visitor.get("/profile").body();
    }

    private static void assertNothingHappened(Visitor visitor, HttpResponse<String> answer) {
        assertFalse(TRACE.matcher(answer.body()).find(), answer.body());
        assertFalse(profile(visitor).contains(ENGLISH), "the language was changed");
    }

    private static void assertPortalsOwnPage(HttpResponse<String> answer) {
        assertTrue(
                answer.body().contains("<h1"),
                "not a page of the portal: " + answer.statusCode() + " " + answer.body());
    }

    @Test
    public void formWithItsOwnViewStateIsHeard() {
        Visitor visitor = stranger("eigen");
        visitor.post("/profile", chooseEnglish(profile(visitor)));
        assertTrue(profile(visitor).contains(ENGLISH));
    }

    @Test
    public void formWithoutViewStateIsNotHeard() {
        Visitor visitor = stranger("zonder");
        Map<String, String> fields = chooseEnglish(profile(visitor));
        fields.remove("jakarta.faces.ViewState");
        assertNothingHappened(visitor, visitor.post("/profile", fields));
        assertNothingHappened(visitor, visitor.post("/profile", withViewState(fields, "")));
    }

    @Test
    public void formWithAnAlteredViewStateIsNotHeardAndSaysToLoadThePageAgain() {
        Visitor visitor = stranger("veranderd");
        Map<String, String> fields = chooseEnglish(profile(visitor));
        for (String altered : new String[] {"1" + fields.get("jakarta.faces.ViewState"), "x:y"}) {
            HttpResponse<String> answer = visitor.post("/profile", withViewState(fields, altered));
            assertNothingHappened(visitor, answer);
            assertPortalsOwnPage(answer);
        }
        HttpResponse<String> answer =
                visitor.post("/profile", fields, "Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest");
        assertNothingHappened(visitor, answer);
        assertPortalsOwnPage(answer);
    }

    @Test
    public void formWithTheViewStateOfAnotherSessionIsNotHeard() {
        Visitor one = stranger("ene");
        Visitor other = stranger("andere");
        HttpResponse<String> answer = other.post("/profile", chooseEnglish(profile(one)));
        assertNothingHappened(other, answer);
        assertNothingHappened(one, answer);
        assertPortalsOwnPage(answer);
    }

    @Test
    public void formWithoutASessionIsNotHeard() {
        Visitor visitor = stranger("weg");
        HttpResponse<String> answer = new Visitor().post("/profile", chooseEnglish(profile(visitor)));
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
        assertNothingHappened(visitor, answer);
    }

    @Test
    public void signInPageLeftOpenTooLongIsShownAnew() {
        String page = new Visitor().get("/sign-in").body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("form:login:input", "relatie");
        fields.put("form:password:input", Visitor.PASSWORD);
        fields.put("form:signIn", "");
        fields.put("jakarta.faces.ViewState", Visitor.viewStateOf(page));
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        HttpResponse<String> answer = new Visitor().post("/sign-in", fields);
        assertFalse(TRACE.matcher(answer.body()).find(), answer.body());
        assertPortalsOwnPage(answer);
    }
}
