package nl.woo.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        Map<String, List<String>> few = measure(addresses);
        HttpResponse<String> filled = leader.get("/backdoor/questions?number=" + MANY);
        assertEquals(String.valueOf(MANY), filled.body());
        Map<String, List<String>> many = measure(addresses);

        LOG.info("Statements a page, with few questions " + counts(few) + ", with many " + counts(many));
        List<String> wrong = new ArrayList<>();
        for (Map<String, List<String>> measured : List.of(few, many)) {
            measured.forEach((address, statements) -> {
                if (statements.size() > MOST) {
                    wrong.add(address + " takes " + statements.size() + ", most often " + mostRepeated(statements));
                }
            });
        }
        assertEquals("", String.join("\n", wrong), "more than " + MOST);
        assertEquals(counts(few), counts(many));
    }

    private static Map<String, Integer> counts(Map<String, List<String>> statements) {
        Map<String, Integer> counts = new TreeMap<>();
        statements.forEach((address, sent) -> counts.put(address, sent.size()));
        return counts;
    }

    private static String mostRepeated(List<String> statements) {
        Map<String, Long> times =
                statements.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .toString();
    }

    private List<String> addresses() {
        Matcher company = COMPANY.matcher(leader.get("/question?code=V003").body());
        assertTrue(company.find(), "the question's page links to its firm");
        List<String> addresses = new ArrayList<>(List.of(
                "/question?code=V066",
                "/question?code=V003",
                "/question?code=V085",
                "/track?code=HG-CE-VAK",
                "/company?id=" + company.group(1),
                "/round?id=" + leader.get("/backdoor/round").body(),
                "/home?all=1",
                "/questions?status=ACCEPTED&level=HBO&sort=TITLE&order=DESCENDING",
                "/questions?search=chatbot"));
        Pages.rules().keySet().stream()
                .filter(page ->
                        !List.of("/question", "/track", "/company", "/round").contains(page))
                .forEach(addresses::add);
        return addresses;
    }

    private Map<String, List<String>> measure(List<String> addresses) {
        Map<String, List<String>> noted = new TreeMap<>();
        addresses.forEach(address -> noted.put(address, statementsOf(address)));
        return noted;
    }

    private List<String> statementsOf(String address) {
        Visitor visitor = address.startsWith("/home") ? relationManager : leader;
        String as = UUID.randomUUID().toString();
        assertEquals(200, visitor.get(address, Backdoor.NOTE, as).statusCode(), address);
        List<String> statements =
                visitor.get("/backdoor/statements?as=" + as).body().lines().toList();
        assertTrue(statements.size() > 1, address + ": statements are noted");
        return statements;
    }
}
