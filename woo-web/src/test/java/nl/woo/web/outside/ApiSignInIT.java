package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How programs sign in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class ApiSignInIT {
    private static final String QUESTION = "/api/questions/V001";

    private static int ask(String login, String password) {
        String account = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Visitor().get(QUESTION, "Authorization", "Basic " + account).statusCode();
    }

    @Test
    public void onlyTheRightPasswordIsLetInAlsoAfterIt() {
        assertEquals(401, new Visitor().get(QUESTION).statusCode());
        assertEquals(401, ask("hub", "verkeerd"));
        assertEquals(200, ask("hub", Visitor.PASSWORD));
        assertEquals(200, ask("hub", Visitor.PASSWORD));
        assertEquals(401, ask("hub", "verkeerd"));
        assertEquals(200, ask("HUB", Visitor.PASSWORD));
    }

    @Test
    public void accountThatIsLockedMeanwhileIsNotLetIn() {
        new Visitor().get("/backdoor/account?login=koppeling&role=HUB_STAFF");
        assertEquals(200, ask("koppeling", Visitor.PASSWORD));
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertEquals(401, ask("koppeling", "verkeerd" + attempt));
        }
        assertEquals(401, ask("koppeling", Visitor.PASSWORD));
    }
}
