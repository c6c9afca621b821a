package nl.woo.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL of this machine only, for trials and tests. It writes through to the disk at each commit, and its data
 * outlive it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    /**
     * Starts PostgreSQL and returns when it takes connections.
     *
     * @param data where the data are kept, made when missing
     * @param programs where PostgreSQL's own programs are unpacked; not around {@code data}
     * @param port the port on 127.0.0.1, or 0 for a free one
     */
    public EmbeddedDatabase(Path data, Path programs, int port) throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data.toAbsolutePath())
                .setOverrideWorkingDirectory(programs.toAbsolutePath().toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** The address for a JDBC driver, without user and password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    /** The one user; any password will do. */
    public String user() {
        return "postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /**
     * Runs PostgreSQL until the process is told to end.
     *
     * @param arguments folder of the data, folder of the programs, port
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        Path programs = Path.of(arguments[1]);
        try (EmbeddedDatabase database = new EmbeddedDatabase(data, programs, Integer.parseInt(arguments[2]))) {
            System.out.println("ready " + database.url());
            Thread.currentThread().join();
        }
    }
}
