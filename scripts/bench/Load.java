import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the pages of two portals that differ in the size of their database, and prints a table and the bars. Ends with
 * status 1 when a bar is missed.
 *
 * <p>Arguments for each portal, smaller database first: number of questions, address, file of addresses to measure (page,
 * address, heading, with tabs between). Each user has an own session and asks for the next page when the last one came;
 * an answer counts as right when its status is 200 and its heading is the expected one.
 */
class Load {
    private static final List<String> PAGES = List.of("home", "list", "question", "company");
    private static final String SEARCH = "search";
    private static final String SERVLET = "servlet";
    private static final int[] USERS = {1, 20, 100};
    private static final int MANY = 100;
    private static final int SOME = 20;
    private static final int AT_THE_DOOR = 4;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 30));
    private static final Duration CELL = Duration.ofSeconds(Integer.getInteger("cell", 5));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double BAR_P95 = 300;
    private static final double BAR_GROWTH = 1.2;
    private static final List<String> ACCOUNTS = List.of(
            "relatie", "projectleider", "coordinator.np", "coordinator.hg", "coordinator.rug", "docent.np", "docent.hg",
            "docent.rug");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    /** What to ask for, and the heading that tells that it came. */
    private record Target(String path, String heading) {}

    private record Portal(int questions, String address, Map<String, List<Target>> targets, List<String> sessions) {}

    /** What one cell of the table saw. */
    private record Cell(long[] micros, long errors, double seconds) {
        double perSecond() {
            return micros.length / seconds;
        }

        /** The time in ms within which this part of the answers came. */
        double within(double part) {
            return micros.length == 0
                    ? Double.NaN
                    : micros[(int) Math.max(0, Math.ceil(part * micros.length) - 1)] / 1000.0;
        }
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ExecutorService users = pool(MANY);
    private final Map<String, String> wrong = new TreeMap<>();
    private boolean missed;

    public static void main(String... arguments) throws Exception {
        Load load = new Load();
        List<Portal> portals = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 3) {
            portals.add(load.signIn(
                    Integer.parseInt(arguments[i]), arguments[i + 1], readTargets(Path.of(arguments[i + 2]))));
        }
        load.measure(portals.get(0), portals.get(portals.size() - 1));
        System.exit(load.missed ? 1 : 0);
    }

    private static ExecutorService pool(int size) {
        return Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    private static Map<String, List<Target>> readTargets(Path file) throws IOException {
        Map<String, List<Target>> targets = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split("\t", -1);
            targets.computeIfAbsent(words[0], page -> new ArrayList<>()).add(new Target(words[1], words[2]));
        }
        return targets;
    }

    private Portal signIn(int questions, String address, Map<String, List<Target>> targets) throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int user = 0; user < MANY; user++) {
            String account = ACCOUNTS.get(user % ACCOUNTS.size());
            work.add(() -> signIn(address, account));
        }
        List<String> sessions = new ArrayList<>();
        for (Future<String> session : pool(AT_THE_DOOR).invokeAll(work)) {
            sessions.add(session.get());
        }
        return new Portal(questions, address, targets, sessions);
    }

    /** The cookie of a new session of this account. */
    private String signIn(String address, String account) throws IOException, InterruptedException {
        HttpResponse<String> page = get(address, "/sign-in?next=/home", "");
        Matcher state = STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("no sign-in page at " + address);
        }
        String form = "form=form&form:next=/home&form:signIn=&form:login:input=" + account
                + "&form:password:input=werkplaats&jakarta.faces.ViewState="
                + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie(page))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String session = answer.statusCode() == 302 ? cookie(answer) : "";
        if (get(address, "/home", session).statusCode() != 200) {
            throw new IllegalStateException(account + " could not sign in: " + answer.statusCode());
        }
        return session;
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("WOO="))
                .map(value -> value.substring(0, value.indexOf(';')))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalStateException("no session at " + answer.uri()));
    }

    private HttpResponse<String> get(String address, String path, String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void measure(Portal small, Portal large) throws Exception {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        for (String page : PAGES) {
            run(small, page, SOME, WARM_UP);
            run(large, page, SOME, WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Portal> order = round % 2 == 0 ? List.of(small, large) : List.of(large, small);
            for (String page : PAGES) {
                for (Portal portal : order) {
                    keep(cells, page, portal, SOME);
                }
            }
        }
        for (int number : new int[] {1, MANY}) {
            for (String page : PAGES) {
                keep(cells, page, small, number);
                keep(cells, page, large, number);
            }
        }
        small.targets().put(SERVLET, List.of(new Target("/plain/", "Plain")));
        for (int number : USERS) {
            keep(cells, SEARCH, small, number);
            keep(cells, SEARCH, large, number);
            keep(cells, SERVLET, small, number);
        }
        users.shutdown();
        printTable(cells, small, large);
        judge(cells, small, large);
        wrong.entrySet().stream()
                .limit(20)
                .forEach(one -> System.out.println("wrong answer: " + one.getKey() + ": " + one.getValue()));
    }

    private void keep(Map<String, List<Cell>> cells, String page, Portal portal, int number) throws Exception {
        cells.computeIfAbsent(key(page, portal, number), key -> new ArrayList<>())
                .add(run(portal, page, number, CELL));
    }

    private static String key(String page, Portal portal, int number) {
        return page + " " + portal.questions() + " " + number;
    }

    private Cell run(Portal portal, String page, int number, Duration length) throws Exception {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int user = 0; user < number; user++) {
            int first = user;
            work.add(() -> askUntil(end, portal, page, first));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> done : users.invokeAll(work)) {
            times.addAll(done.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] micros = times.stream().mapToLong(Long::longValue).filter(time -> time >= 0).sorted().toArray();
        return new Cell(micros, times.size() - micros.length, seconds);
    }

    /** The time of each answer in µs; -1 for a wrong one. */
    private List<Long> askUntil(long end, Portal portal, String page, int user) throws InterruptedException {
        List<Target> targets = portal.targets().get(page);
        String cookie = portal.sessions().get(user);
        List<Long> times = new ArrayList<>();
        for (int at = user * 7; System.nanoTime() < end; at++) {
            Target target = targets.get(at % targets.size());
            long begin = System.nanoTime();
            String reason = ask(portal, target, cookie);
            times.add(reason.isEmpty() ? (System.nanoTime() - begin) / 1000 : -1);
            if (!reason.isEmpty()) {
                note(target.path(), reason);
            }
        }
        return times;
    }

    private synchronized void note(String target, String reason) {
        wrong.put(target, reason);
    }

    /** What is wrong with the answer; empty when nothing is. */
    private String ask(Portal portal, Target target, String cookie) throws InterruptedException {
        try {
            HttpResponse<String> answer = get(portal.address(), target.path(), cookie);
            if (answer.statusCode() != 200) {
                return "status " + answer.statusCode();
            }
            String heading = headingOf(answer.body());
            return target.heading().equals(heading) ? "" : "heading '" + heading + "'";
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String headingOf(String page) {
        Matcher heading = HEADING.matcher(page);
        return heading.find()
                ? heading.group(1)
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .strip()
                : "";
    }

    private static void printTable(Map<String, List<Cell>> cells, Portal small, Portal large) {
        System.out.printf("%-10s %9s %5s %9s %9s %9s %6s%n", "page", "questions", "users", "req/s", "p50 ms", "p95 ms", "errors");
        List<String> rows = new ArrayList<>(PAGES);
        rows.addAll(List.of(SEARCH, SERVLET));
        for (String page : rows) {
            for (Portal portal : List.of(small, large)) {
                for (int number : USERS) {
                    List<Cell> seen = cells.get(key(page, portal, number));
                    if (seen != null) {
                        System.out.printf(
                                "%-10s %9s %5d %9.1f %9.1f %9.1f %6d%n",
                                page,
                                page.equals(SERVLET) ? "-" : String.valueOf(portal.questions()),
                                number,
                                median(seen.stream().mapToDouble(Cell::perSecond).toArray()),
                                median(seen.stream().mapToDouble(cell -> cell.within(0.5)).toArray()),
                                median(seen.stream().mapToDouble(cell -> cell.within(0.95)).toArray()),
                                seen.stream().mapToLong(Cell::errors).sum());
                    }
                }
            }
        }
    }

    private void judge(Map<String, List<Cell>> cells, Portal small, Portal large) {
        for (String page : PAGES) {
            double[] p95 = cells.get(key(page, large, SOME)).stream()
                    .mapToDouble(cell -> cell.within(0.95))
                    .toArray();
            bar(page + ": p95 at " + SOME + " users", median(p95), BAR_P95, "ms");
        }
        for (String page : PAGES) {
            long errors = 0;
            for (Portal portal : List.of(small, large)) {
                errors += cells.get(key(page, portal, MANY)).stream().mapToLong(Cell::errors).sum();
            }
            bar(page + ": errors at " + MANY + " users", errors, 0, "");
        }
        for (String page : PAGES) {
            List<Cell> less = cells.get(key(page, small, SOME));
            List<Cell> more = cells.get(key(page, large, SOME));
            double[] growth = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                growth[round] = more.get(round).within(0.5) / less.get(round).within(0.5);
            }
            bar(page + ": p50 at " + large.questions() + " against " + small.questions(), median(growth), BAR_GROWTH, "x");
        }
    }

    private void bar(String name, double measured, double bar, String unit) {
        boolean ok = measured <= bar;
        missed |= !ok;
        System.out.printf("%-42s %9.2f %-2s  bar %6.1f %-2s  %s%n", name, measured, unit, bar, unit, ok ? "ok" : "missed");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
