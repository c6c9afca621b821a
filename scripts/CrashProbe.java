import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes questions until the server is gone and notes each that was acknowledged; later checks that all are there.
 *
 * <p>Signs in with WOO_USER and WOO_PASSWORD. The file of acknowledged questions has a line for each: code, tab, title.
 */
class CrashProbe {
    private static final int WRITERS = 8;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Path acknowledged;

    CrashProbe(String address, Path acknowledged) {
        this.address = address;
        this.acknowledged = acknowledged;
    }

    public static void main(String... arguments) throws Exception {
        CrashProbe probe = new CrashProbe(arguments[1], Path.of(arguments[2]));
        boolean sound = arguments[0].equals("write") ? probe.write() : probe.check();
        System.exit(sound ? 0 : 1);
    }

    private boolean write() throws Exception {
        int before = Files.exists(acknowledged) ? Files.readAllLines(acknowledged).size() : 0;
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            work.add(this::writeUntilGone);
        }
        for (Future<Void> done : writers.invokeAll(work)) {
            done.get();
        }
        writers.shutdown();
        int written = Files.exists(acknowledged) ? Files.readAllLines(acknowledged).size() - before : 0;
        System.out.println(written + " questions acknowledged");
        return written > 0;
    }

    private Void writeUntilGone() throws InterruptedException {
        while (true) {
            String title = "Crash test " + UUID.randomUUID();
            String question = "{\"title\":\"" + title + "\",\"text\":\"A question written while the server is killed.\","
                    + "\"language\":\"NL\",\"wishedStart\":\"2021-02-01\",\"wishedWeeks\":8,"
                    + "\"companyName\":\"Crash test\",\"companyPlace\":\"Groningen\",\"employees\":1}";
            HttpRequest request = request("/api/questions")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(question))
                    .build();
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                Matcher code = CODE.matcher(answer.body());
                if (answer.statusCode() != 201 || !code.find()) {
                    throw new IllegalStateException("POST /api/questions answered " + answer.statusCode() + ": "
                            + answer.body());
                }
                note(code.group(1) + "\t" + title);
            } catch (IOException gone) {
                return null;
            }
        }
    }

    private synchronized void note(String line) throws IOException {
        Files.writeString(acknowledged, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private boolean check() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(acknowledged);
        int found = 0;
        for (String line : lines) {
            String code = line.substring(0, line.indexOf('\t'));
            String title = line.substring(line.indexOf('\t') + 1);
            HttpResponse<String> answer = client.send(
                    request("/api/questions/" + code).GET().build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().contains(title)) {
                found++;
            } else {
                System.out.println("lost: " + line);
            }
        }
        System.out.println("acknowledged " + lines.size() + ", found " + found + ", lost " + (lines.size() - found));
        return found == lines.size() && found > 0;
    }

    private HttpRequest.Builder request(String path) {
        String caller = System.getenv("WOO_USER") + ":" + System.getenv("WOO_PASSWORD");
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(caller.getBytes(StandardCharsets.UTF_8)));
    }
}
