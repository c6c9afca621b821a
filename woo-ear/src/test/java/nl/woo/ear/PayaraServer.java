package nl.woo.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Payara Server with a fresh domain of its own that listens on this machine only, for as long as a test runs. */
final class PayaraServer implements AutoCloseable {
    private static final String DOMAIN = "woo";

    private final Path glassfish;
    private final Path domains;
    private final int port = freePort();
    private final int adminPort = freePort();

    /**
     * Makes the domain; {@link #start} starts it.
     *
     * @param glassfish the folder {@code glassfish} of an unpacked Payara Server
     * @param domains where the domain is made; an earlier one is deleted
     */
    PayaraServer(Path glassfish, Path domains) throws IOException {
        this.glassfish = glassfish.toAbsolutePath();
        this.domains = domains.toAbsolutePath();
        Path template = this.glassfish.resolve("domains/domain1");
        delete(domain());
        copy(template, domain());
        String settings = Files.readString(template.resolve("config/domain.xml"))
                .replace("port=\"8080\"", "port=\"" + port + "\"")
                .replace("port=\"4848\"", "port=\"" + adminPort + "\"");
        Files.writeString(domain().resolve("config/domain.xml"), settings);
    }

    /** Starts the server with these commands before it listens, and this environment added to ours. */
    void start(Path preboot, Map<String, String> environment) throws IOException, InterruptedException {
        command(
                environment,
                "start-domain",
                "--domaindir",
                domains.toString(),
                "--prebootcommandfile",
                preboot.toAbsolutePath().toString(),
                DOMAIN);
    }

    /** Deploys the archive, and returns once its start-up work is done. */
    void deploy(Path archive) throws IOException, InterruptedException {
        command(
                Map.of(),
                "--port",
                Integer.toString(adminPort),
                "deploy",
                "--name",
                "woo",
                archive.toAbsolutePath().toString());
    }

    /** The address of a path that starts with a slash. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** All the server has logged. */
    String log() throws IOException {
        return Files.readString(domain().resolve("logs/server.log"));
    }

    @Override
    public void close() throws IOException {
        Path pid = domain().resolve("config/pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).ifPresent(PayaraServer::end);
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void command(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                glassfish.resolve("lib/client/appserver-cli.jar").toString()));
        line.addAll(List.of(words));
        Path output = domains.resolve("asadmin.log");
        ProcessBuilder asadmin =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        asadmin.environment().putAll(environment);
        if (asadmin.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(output) + log());
        }
    }

    private Path domain() {
        return domains.resolve(DOMAIN);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
