package nl.woo.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The resources under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BasicSignIn.class, ImportResource.class, QuestionsResource.class, Failures.class);
    }
}
