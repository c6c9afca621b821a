package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woo.domain.access.AccessRules;
import nl.woo.domain.access.Action;
import nl.woo.domain.people.Role;
import nl.woo.web.access.Pages;
import nl.woo.web.testing.Account;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every account on every page, as the rules say. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class AccessMatrixIT {
    private static final Pattern COMPANY = Pattern.compile("/company\\?id=(\\d+)");

    /** The page's address with a record that is there. */
    private static String addressOf(String page) {
        return switch (page) {
            case "/question" -> "/question?code=V066";
            case "/track" -> "/track?code=HG-DAI-MINOR";
            case "/company" -> "/company?id=" + aCompany();
            case "/round" -> "/round?id=" + new Visitor().get("/backdoor/round").body();
            default -> page;
        };
    }

    private static String aCompany() {
        String page = Visitor.signedIn("auditor").get("/question?code=V066").body();
        Matcher matcher = COMPANY.matcher(page);
        assertTrue(matcher.find(), "the question's page links to its firm");
        return matcher.group(1);
    }

    @Test
    public void everyRoleHasADemoAccount() {
        for (Role role : Role.values()) {
            assertTrue(List.of(Account.values()).stream().anyMatch(account -> account.role() == role), role.name());
        }
    }

    @Test
    public void everyoneSeesWhatTheRoleMaySeeAndNothingElse() {
        Map<String, Action> pages = new TreeMap<>();
        Pages.rules().forEach((page, action) -> pages.put(addressOf(page), action));
        List<String> wrong = new ArrayList<>();
        for (Account account : Account.values()) {
            Visitor visitor = Visitor.signedIn(account.login());
            pages.forEach((address, action) -> {
                HttpResponse<String> answer = visitor.get(address);
                int expected = AccessRules.may(account.role(), action) ? 200 : 403;
                if (answer.statusCode() != expected || !answer.body().contains("<h1")) {
                    wrong.add(account.login() + " " + address + ": " + answer.statusCode() + ", not " + expected);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void thereIsNoOtherPage() {
        Visitor visitor = Visitor.signedIn("projectleider");
        for (String address : List.of(
                "/nothing",
                "/nothing.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/question/",
                "/questions/1",
                "/resources/woo/panel.xhtml",
                "/home;x=1/../nothing")) {
            HttpResponse<String> answer = visitor.get(address);
            assertEquals(404, answer.statusCode(), address);
            assertTrue(!answer.body().contains("Exception"), address);
        }
    }

    @Test
    public void thereIsNoOtherRecord() {
        Visitor visitor = Visitor.signedIn("projectleider");
        for (String address : List.of(
                "/question",
                "/question?code=V999999",
                "/question?code=%3Cscript%3E",
                "/track",
                "/track?code=XX",
                "/round",
                "/round?id=999999999",
                "/round?id=abc",
                "/company",
                "/company?id=999999999",
                "/company?id=-1",
                "/company?id=abc")) {
            assertEquals(404, visitor.get(address).statusCode(), address);
        }
    }

    @Test
    public void whoIsNotSignedInIsAskedTo() {
        for (String page : Pages.rules().keySet()) {
            HttpResponse<String> answer = new Visitor().get(page);
            assertEquals(302, answer.statusCode(), page);
            String location = answer.headers().firstValue("Location").orElse("");
            assertTrue(location.contains("/sign-in?next=%2F" + page.substring(1)), location);
        }
    }

    @Test
    public void whoIsNotSignedInDoesNotLearnWhichRecordsThereAre() {
        assertEquals(302, new Visitor().get("/question?code=V999999").statusCode());
    }
}
