package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in, and what keeps others out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class SignInIT {
    @Test
    public void sessionGetsAnotherNameAtSignIn() {
        Visitor visitor = new Visitor();
        visitor.get("/sign-in");
        String before = visitor.session();
        HttpResponse<String> answer = visitor.signIn("relatie", Visitor.PASSWORD);
        assertEquals(302, answer.statusCode());
        assertFalse(before.isEmpty());
        assertNotEquals(before, visitor.session());
        assertEquals(200, visitor.get("/home").statusCode());
    }

    @Test
    public void wrongPasswordAndUnknownNameGetTheSameAnswer() {
        String wrong = messageOf(new Visitor().signIn("relatie", "verkeerd"));
        String unknown = messageOf(new Visitor().signIn("niemand", "verkeerd"));
        assertEquals("Naam of wachtwoord klopt niet.", wrong);
        assertEquals(wrong, unknown);
        assertEquals(302, new Visitor().signIn("relatie", Visitor.PASSWORD).statusCode());
    }

    private static String messageOf(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        return answer.body().contains("Naam of wachtwoord klopt niet.") ? "Naam of wachtwoord klopt niet." : "";
    }

    @Test
    public void sixthAttemptFindsTheAccountLocked() {
        new Visitor().get("/backdoor/account?login=vergeetachtig&role=HUB_STAFF");
        assertEquals(
                302, new Visitor().signIn("vergeetachtig", Visitor.PASSWORD).statusCode());
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertEquals(
                    200,
                    new Visitor().signIn("vergeetachtig", "verkeerd" + attempt).statusCode());
        }
        Visitor visitor = new Visitor();
        assertEquals(200, visitor.signIn("vergeetachtig", Visitor.PASSWORD).statusCode());
        assertEquals(302, visitor.get("/home").statusCode());
    }

    @Test
    public void afterSignInThePageThatWasAskedForIsShownButNoOtherSite() {
        for (String next :
                List.of("https://elders.example/", "//elders.example/", "/%5Celders.example", "javascript:x")) {
            Visitor visitor = new Visitor();
            visitor.get("/sign-in?next=" + next);
            String location = visitor.signIn("relatie", Visitor.PASSWORD)
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            assertTrue(location.endsWith("/home"), next + " leads to " + location);
        }
    }

    @Test
    public void cookieIsForThePortalsOwnPagesOnly() {
        String cookie =
                new Visitor().get("/sign-in").headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.startsWith("WOO="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @Test
    public void addressesCarryNoSession() {
        assertFalse(new Visitor().get("/sign-in").body().contains("jsessionid"));
    }

    @Test
    public void pagesAreNotFramedSniffedOrKept() {
        for (String page : List.of("/sign-in", "/home", "/nothing")) {
            HttpResponse<String> answer =
                    (page.equals("/sign-in") ? new Visitor() : Visitor.signedIn("auditor")).get(page);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    page);
            assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""), page);
            assertEquals(
                    "same-origin",
                    answer.headers().firstValue("Referrer-Policy").orElse(""),
                    page);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse(""), page);
        }
        String policy = Visitor.signedIn("auditor")
                .get("/home")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertTrue(policy.contains("script-src") && !policy.contains("unsafe-inline"), policy);
    }

    @Test
    public void serverDoesNotSayWhatItIs() {
        HttpResponse<String> answer = new Visitor().get("/sign-in");
        assertEquals("", answer.headers().firstValue("X-Powered-By").orElse(""));
    }
}
