package nl.woo.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the running portal, with a session of their own; follows no redirects. */
public final class Visitor {
    /** The password of the demo accounts. */
    public static final String PASSWORD = "werkplaats";

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("<script[^>]* nonce=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A visitor who signed in with a demo account. */
    public static Visitor signedIn(String login) {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.signIn(login, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** Where the portal runs; no slash at the end. */
    public static String address() {
        return "http://127.0.0.1:" + System.getProperty("woo.test.port");
    }

    public HttpResponse<String> signIn(String login, String password) {
        String page = get("/sign-in").body();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("form:login:input", login);
        fields.put("form:password:input", password);
        fields.put("form:signIn", "");
        fields.put("jakarta.faces.ViewState", viewStateOf(page));
        fields.put("primefaces.nonce", nonceOf(page));
        return post("/sign-in", fields);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** The value of the session's cookie; empty without one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("WOO"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What a page gives its forms to send back. */
    public static String viewStateOf(String page) {
        Matcher matcher = VIEW_STATE.matcher(page);
        if (!matcher.find()) {
            throw new IllegalArgumentException("the page has no view state");
        }
        return matcher.group(1);
    }

    /** What a page's scripts send back to show that they are its own. */
    public static String nonceOf(String page) {
        Matcher matcher = NONCE.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "nl");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
