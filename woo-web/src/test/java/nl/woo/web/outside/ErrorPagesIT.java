package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.woo.web.testing.Visitor;
import nl.woo.web.testing.server.Backdoor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person sees when something goes wrong. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class ErrorPagesIT {
    private static final Pattern ID = Pattern.compile("<code[^>]*>[0-9a-f-]{8,}</code>");

    private static void assertTellsNothing(HttpResponse<String> answer) {
        for (String leak : List.of("Exception:", "\tat ", "nl.woo", "secret", "Payara", "java.lang")) {
            assertFalse(answer.body().contains(leak), leak + " in " + answer.body());
        }
    }

    @Test
    public void failureShowsAnIdToNameAndNoStackTrace() {
        HttpResponse<String> answer = Visitor.signedIn("relatie").get("/question?code=V066", Backdoor.FAIL, "1");
        assertEquals(500, answer.statusCode());
        assertTellsNothing(answer);
        assertTrue(ID.matcher(answer.body()).find(), answer.body());
        assertTrue(answer.body().contains("<h1"), "the portal's own page");
    }

    @Test
    public void missingPageAndForbiddenPageSayWhatToDo() {
        HttpResponse<String> missing = Visitor.signedIn("auditor").get("/nothing");
        HttpResponse<String> forbidden = Visitor.signedIn("auditor").get("/import");
        for (HttpResponse<String> answer : List.of(missing, forbidden)) {
            assertTellsNothing(answer);
            assertTrue(answer.body().contains("href=\"/home\""), "leads back home");
        }
        assertEquals(404, missing.statusCode());
        assertEquals(403, forbidden.statusCode());
    }

    @Test
    public void oddRequestsTellNothing() {
        Visitor visitor = Visitor.signedIn("auditor");
        for (String address : List.of(
                "/questions?from=abc",
                "/questions?status=X&sort=Y&order=Z&level=Q",
                "/questions?from=-5",
                "/tracks?level=%00")) {
            assertTellsNothing(visitor.get(address));
        }
        assertTellsNothing(visitor.post("/questions", Map.of("jakarta.faces.ViewState", "x", "list", "list")));
    }
}
