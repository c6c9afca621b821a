package nl.woo.web.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away an upload that is larger than the pages with files take, before it is read. */
@WebFilter({"/import", "/import.xhtml", "/vocabulary", "/vocabulary.xhtml"})
public class UploadLimit extends HttpFilter {
    /** What the files of one upload may be together. */
    public static final int MEGABYTES = 11;

    private static final long BYTES = MEGABYTES * 1_000_000L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > BYTES) {
            response.setHeader("Connection", "close");
            response.sendRedirect(request.getContextPath() + pageOf(request) + "?tooLarge=true");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String pageOf(HttpServletRequest request) {
        return request.getServletPath().startsWith("/vocabulary") ? "/vocabulary" : "/import";
    }
}
