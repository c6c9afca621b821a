package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woo.web.access.Pages;
import nl.woo.web.testing.Visitor;
import nl.woo.web.testing.server.Backdoor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements a page takes: few, and no more when there are many questions. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class StatementsIT {
    private static final Logger LOG = Logger.getLogger(StatementsIT.class.getName());
    private static final int MOST = 15;
    private static final int MANY = 3000;
    private static final Pattern COMPANY = Pattern.compile("/company\\?id=(\\d+)");

    private final Visitor leader = Visitor.signedIn("projectleider");
    private final Visitor relationManager = Visitor.signedIn("relatie");

    @Test
    public void noPageTakesMoreThanFifteenNorMoreWithManyQuestions() {
        List<String> addresses = addresses();
        Map<String, Integer> few = measure(addresses);
        HttpResponse<String> filled = leader.get("/backdoor/questions?number=" + MANY);
        assertEquals(String.valueOf(MANY), filled.body());
        Map<String, Integer> many = measure(addresses);

        LOG.info("Statements a page, few questions: " + few + ", many: " + many);
        List<String> wrong = new ArrayList<>();
        few.forEach((address, count) -> {
            if (count > MOST || many.get(address) > MOST) {
                wrong.add(address + " takes " + count + " and " + many.get(address));
            }
        });
        assertEquals(List.of(), wrong, "more than " + MOST);
        assertEquals(few, many);
    }

    private List<String> addresses() {
        Matcher company = COMPANY.matcher(leader.get("/question?code=V066").body());
        assertTrue(company.find(), "the question's page links to its firm");
        List<String> addresses = new ArrayList<>(List.of(
                "/question?code=V066",
                "/question?code=V003",
                "/question?code=V085",
                "/track?code=HG-CE-VAK",
                "/company?id=" + company.group(1),
                "/home?all=1",
                "/questions?status=ACCEPTED&level=HBO&sort=TITLE&order=DESCENDING",
                "/questions?search=chatbot"));
        Pages.rules().keySet().stream()
                .filter(page -> !List.of("/question", "/track", "/company").contains(page))
                .forEach(addresses::add);
        return addresses;
    }

    private Map<String, Integer> measure(List<String> addresses) {
        Map<String, Integer> counts = new TreeMap<>();
        addresses.forEach(address -> counts.put(address, statementsOf(address)));
        return counts;
    }

    private int statementsOf(String address) {
        Visitor visitor = address.startsWith("/home") ? relationManager : leader;
        String as = UUID.randomUUID().toString();
        assertEquals(200, visitor.get(address, Backdoor.COUNT, as).statusCode(), address);
        int count = Integer.parseInt(visitor.get("/backdoor/count?as=" + as).body());
        assertTrue(count > 0, address + ": statements are counted");
        return count;
    }
}
