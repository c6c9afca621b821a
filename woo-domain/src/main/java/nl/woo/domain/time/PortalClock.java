package nl.woo.domain.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the clock that the whole portal goes by, in Dutch time. */
@ApplicationScoped
public class PortalClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    @ConfigProperty(name = "woo.clock.shift", defaultValue = "PT0S")
    Duration shift;

    @Produces
    @Dependent
    Clock clock() {
        return Clock.offset(Clock.system(ZONE), shift);
    }

    /** Whether the clock is shifted, as on a training installation. */
    public boolean isShifted() {
        return !shift.isZero();
    }
}
