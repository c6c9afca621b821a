package nl.woo.web.testing.server;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Puts the back door before every other filter and has the statements noted. */
@WebListener
public class BackdoorOpening implements ServletContextListener {
    @PersistenceUnit(unitName = "woo")
    EntityManagerFactory factory;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FilterRegistration filter = event.getServletContext().addFilter("backdoor", Backdoor.class);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        factory.unwrap(ServerSession.class).setSessionLog(new Statements());
    }
}
