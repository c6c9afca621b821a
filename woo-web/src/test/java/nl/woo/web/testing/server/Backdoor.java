package nl.woo.web.testing.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What tests ask of the running portal that no page gives: an account of their own, an accepted question, a planned round, many questions, the statements of a
 * request, and a failure in the middle of a page. Comes before every other filter.
 */
public class Backdoor extends HttpFilter {
    /** A request with this header has its statements noted under the header's value. */
    public static final String NOTE = "X-Note-As";
    /** A request with this header fails while its page is being made. */
    public static final String FAIL = "X-Fail";

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<String>> statements = new ConcurrentHashMap<>();

    @Inject
    transient TestRecords records;

    @Inject
    transient Colleague colleague;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getServletPath()) {
            case "/ArquillianServletRunnerEE9" ->
                request.getServletContext()
                        .getNamedDispatcher("ArquillianServletRunnerEE9")
                        .forward(request, response);
            case "/backdoor/statements" ->
                answer(response, String.join("\n", statements.remove(request.getParameter("as"))));
            case "/backdoor/account" -> {
                records.addAccount(request.getParameter("login"), request.getParameter("role"));
                answer(response, "done");
            }
            case "/backdoor/accepted" -> answer(response, colleague.accepted(request.getParameter("title")));
            case "/backdoor/several" ->
                answer(response, colleague.acceptedForSeveralLevels(request.getParameter("title")));
            case "/backdoor/round" -> answer(response, String.valueOf(colleague.planned()));
            case "/backdoor/questions" ->
                answer(response, String.valueOf(records.fillUpTo(Integer.parseInt(request.getParameter("number")))));
            default -> pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String noteAs = request.getHeader(NOTE);
        Statements.begin();
        try {
            chain.doFilter(request.getHeader(FAIL) == null ? request : new FailingRequest(request), response);
        } finally {
            List<String> noted = Statements.end();
            if (noteAs != null) {
                statements.put(noteAs, noted);
            }
        }
    }

    private static void answer(HttpServletResponse response, String text) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().write(text);
    }

    /** Fails once, when the page asks for its parameters. */
    private static final class FailingRequest extends HttpServletRequestWrapper {
        private boolean failed;

        FailingRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            fail();
            return super.getParameterMap();
        }

        @Override
        public String getParameter(String name) {
            fail();
            return super.getParameter(name);
        }

        private void fail() {
            if (!failed) {
                failed = true;
                throw new IllegalStateException("a failure with a secret in it");
            }
        }
    }
}
