package nl.woo.web.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says at {@code /health/ready} whether the portal's database is up to date and pages can be served. */
@ApplicationScoped
@Default
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {
    private volatile boolean ready;

    void ready() {
        ready = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("woo").status(ready).build();
    }
}
