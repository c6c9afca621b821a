package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The form with which a person chooses English, as the profile page sends it. */
    private static Map<String, String> chooseEnglish(String viewState) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("language", "language");
        fields.put("language:panel:choice:input", "EN");
        fields.put("language:panel:choose", "");
        if (viewState != null) {
            fields.put("jakarta.faces.ViewState", viewState);
        }
        return fields;
    }

    private static Visitor stranger(String login) {
        new Visitor().get("/backdoor/account?login=" + login + "&role=HUB_STAFF");
        return Visitor.signedIn(login);
    }

    private static void assertNothingHappened(Visitor visitor, HttpResponse<String> answer) {
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertFalse(answer.body().contains("\tat "), answer.body());
        assertFalse(visitor.get("/profile").body().contains(ENGLISH), "the language was changed");
    }

    @Test
    public void formWithItsOwnViewStateIsHeard() {
        Visitor visitor = stranger("eigen");
        visitor.post("/profile", chooseEnglish(Visitor.viewStateOf(visitor.get("/profile").body())));
        assertTrue(visitor.get("/profile").body().contains(ENGLISH));
    }

    @Test
    public void formWithoutViewStateIsNotHeard() {
        Visitor visitor = stranger("zonder");
        assertNothingHappened(visitor, visitor.post("/profile", chooseEnglish(null)));
        assertNothingHappened(visitor, visitor.post("/profile", chooseEnglish("")));
    }

    @Test
    public void formWithAnAlteredViewStateIsNotHeard() {
        Visitor visitor = stranger("veranderd");
        String viewState = Visitor.viewStateOf(visitor.get("/profile").body());
        assertNothingHappened(visitor, visitor.post("/profile", chooseEnglish("1" + viewState)));
        assertNothingHappened(visitor, visitor.post("/profile", chooseEnglish("x:y")));
        assertNothingHappened(
                visitor,
                visitor.post("/profile", chooseEnglish("x:y"), "Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest"));
    }

    @Test
    public void formWithTheViewStateOfAnotherSessionIsNotHeard() {
        Visitor one = stranger("ene");
        Visitor other = stranger("andere");
        String viewState = Visitor.viewStateOf(one.get("/profile").body());
        assertNothingHappened(other, other.post("/profile", chooseEnglish(viewState)));
        assertNothingHappened(one, one.get("/profile"));
    }

    @Test
    public void formWithoutASessionIsNotHeard() {
        Visitor visitor = stranger("weg");
        String viewState = Visitor.viewStateOf(visitor.get("/profile").body());
        HttpResponse<String> answer = new Visitor().post("/profile", chooseEnglish(viewState));
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
        assertNothingHappened(visitor, answer);
    }
}
