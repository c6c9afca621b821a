package nl.woo.web.queue;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a few pages at once, first come first served: making a page is nearly all work for the processor, and twenty at
 * once on two processors are all late. An upload does not queue, since it waits for its sender.
 */
public class PageQueue extends HttpFilter {
    @Inject
    @ConfigProperty(name = "woo.pages.at-once", defaultValue = "0")
    int atOnce;

    @Inject
    @ConfigProperty(name = "woo.pages.longest-wait-seconds", defaultValue = "5")
    int longestWait;

    private transient Turns turns;

    @Override
    public void init() {
        int places = atOnce > 0 ? atOnce : 2 * Runtime.getRuntime().availableProcessors();
        turns = new Turns(places, longestWait);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        Turns.Turn turn = turns.take();
        try {
            chain.doFilter(request, response);
        } finally {
            turn.end();
        }
    }
}
