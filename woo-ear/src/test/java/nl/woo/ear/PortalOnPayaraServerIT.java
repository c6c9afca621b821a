package nl.woo.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR as an institution runs it: on Payara Server, with PostgreSQL. */
class PortalOnPayaraServerIT {
    private static final Path TARGET = Path.of("target");
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)\\b[^>]*>");

    @TempDir
    static Path work;

    private static EmbeddedDatabase database;
    private static PayaraServer server;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() throws Exception {
        database = new EmbeddedDatabase(work.resolve("data"), TARGET.resolve("postgres-programs"), 0);
        server = new PayaraServer(TARGET.resolve("server/payara6/glassfish"), TARGET.resolve("domains"));
        server.start(
                Path.of("src/server/preboot"),
                Map.of(
                        "WOO_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                        "WOO_DB_URL", database.url(),
                        "WOO_DB_USER", database.user(),
                        "WOO_DB_PASSWORD", "any",
                        "WOO_DEMO", "true"));
        server.deploy(TARGET.resolve("woo.ear"));
    }

    @AfterAll
    static void end() throws Exception {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void isReadyOnceDeployed() throws Exception {
        HttpResponse<String> answer = get("/health/ready");

        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("\"name\":\"woo\""), answer::body);
    }

    @Test
    void keepsItsRecordsInPostgres() throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "any");
                ResultSet applied = connection
                        .getMetaData()
                        .getTables(null, "public", "flyway_schema_history", new String[] {"TABLE"})) {
            assertTrue(applied.next(), "the migrations ran on PostgreSQL");
        }
    }

    @Test
    void showsTheHomePageAfterSignIn() throws Exception {
        HttpResponse<String> signIn = get("/home");
        assertTrue(signIn.uri().getPath().endsWith("/sign-in"), () -> "sent to " + signIn.uri());

        HttpResponse<String> home = send(HttpRequest.newBuilder(signIn.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(filledIn(signIn.body(), "coordinator.np", "werkplaats")))
                .build());

        assertEquals(200, home.statusCode(), home::body);
        assertTrue(home.uri().getPath().endsWith("/home"), () -> home.uri() + home.body());
        assertTrue(home.body().contains("Coördinator Noorderpoort"), home::body);
    }

    /** The body that a browser would post for the page's form with these two fields filled in, with the nonce that the
     * page's script adds. */
    private static String filledIn(String page, String login, String password) {
        List<String> pairs = new ArrayList<>();
        for (MatchResult field : FIELD.matcher(page).results().toList()) {
            String name = attribute(field.group(), "name");
            if (name.endsWith("login:input")) {
                pairs.add(pair(name, login));
            } else if (name.endsWith("password:input")) {
                pairs.add(pair(name, password));
            } else if (!name.isEmpty()) {
                pairs.add(pair(name, attribute(field.group(), "value")));
            }
        }
        assertFalse(pairs.isEmpty(), page);
        pairs.add(pair("primefaces.nonce", attribute(page, "nonce")));
        return String.join("&", pairs);
    }

    private static String attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address(path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
