package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The weights from which a new planning round starts. */
@ApplicationScoped
public class ConfiguredWishes {
    @Inject
    @ConfigProperty(name = "woo.round.fit", defaultValue = "1")
    double fit;

    @Inject
    @ConfigProperty(name = "woo.round.multi-level", defaultValue = "0.15")
    double multiLevel;

    @Inject
    @ConfigProperty(name = "woo.round.waiting", defaultValue = "0.01")
    double waiting;

    @Inject
    @ConfigProperty(name = "woo.round.keep", defaultValue = "0.05")
    double keep;

    @Inject
    @ConfigProperty(name = "woo.round.spread", defaultValue = "0.1")
    double spread;

    /** @throws nl.woo.domain.rules.RuleViolation when one lies outside 0 to 2 */
    public Wishes get() {
        return new Wishes(fit, multiLevel, waiting, keep, spread);
    }
}
