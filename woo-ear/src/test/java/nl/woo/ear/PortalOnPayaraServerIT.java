package nl.woo.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR as an institution runs it: on Payara Server, with PostgreSQL. */
class PortalOnPayaraServerIT {
    private static final Path TARGET = Path.of("target");

    @TempDir
    static Path work;

    private static EmbeddedDatabase database;
    private static PayaraServer server;

    private final HttpClient client = HttpClient.newHttpClient();

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
        try (AutoCloseable last = database;
                AutoCloseable first = server) {
            assertNotNull(first, "the server was started");
            assertNotNull(last, "the database was started");
        }
    }

    @Test
    void isReady() throws Exception {
        HttpResponse<String> answer = get("/health/ready");
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("\"name\""), answer::body);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(server.address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
