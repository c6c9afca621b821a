package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import nl.woo.domain.access.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty portal with the demo accounts, catalogue and questions when {@code woo.demo} is on. */
@ApplicationScoped
public class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    @Inject
    @ConfigProperty(name = "woo.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    Caller caller;

    @Inject
    DemoAccounts accounts;

    /** Does nothing on a portal that already has accounts. */
    @ActivateRequestContext
    public void loadIntoEmptyPortal() {
        if (!wanted || accounts.exist()) {
            return;
        }
        caller.actAsSystem("Inrichting");
        accounts.add();
        LOG.info("Demo data loaded");
    }
}
