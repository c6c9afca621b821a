package nl.woo.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;

/** Lets each request in only as far as {@link Pages} and the caller's role allow. */
@WebFilter("/*")
public class Doorkeeper extends HttpFilter {
    private static final String SIGN_IN = "/sign-in";

    @Inject
    transient People people;

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/api/") || isHealth(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        identify(request);
        if (path.equals(SIGN_IN)) {
            chain.doFilter(request, response);
            return;
        }
        if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/home");
            return;
        }
        Optional<Action> rule = Pages.rule(path);
        if (rule.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (caller.person().isEmpty()) {
            askToSignIn(request, response, path);
        } else if (!caller.may(rule.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isHealth(String path) {
        return path.equals("/health") || path.startsWith("/health/");
    }

    private void identify(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            people.find(principal.getName()).filter(Person::isActive).ifPresent(caller::actAs);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")
                ? path.substring(0, path.length() - ".xhtml".length())
                : path;
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String signIn = request.getContextPath() + SIGN_IN;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                            + "\"/></partial-response>");
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.sendRedirect(signIn + "?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
    }
}
