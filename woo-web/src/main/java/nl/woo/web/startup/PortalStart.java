package nl.woo.web.startup;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.woo.matching.embedding.ConfiguredEmbedding;

/**
 * What happens before the first page: the tables are brought up to date and, on a demo installation, the demo data are
 * loaded. A failure ends the deployment with one clear line in the log. A sentence model, where one is configured, is loaded too;
 * without it the portal works as well.
 */
@WebListener
public class PortalStart implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(PortalStart.class.getName());

    @Resource(lookup = "java:global/jdbc/woo")
    DataSource database;

    @Inject
    Demo demo;

    @Inject
    ConfiguredEmbedding embedding;

    @Inject
    Readiness readiness;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Migration.bringUpToDate(database);
            demo.loadIntoEmptyPortal();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "WOO start failed: {0}", rootMessage(e));
            throw new IllegalStateException("WOO start failed: " + rootMessage(e), e);
        }
        embedding.load();
        readiness.ready();
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return (message + (cause == failure ? "" : " (" + cause.getMessage() + ")")).replaceAll("\\s+", " ");
    }
}
