package nl.woo.domain.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import nl.woo.domain.history.Act;
import nl.woo.domain.rules.Reason;

/** Holds {@link AccessRules} on a use case and signs its changes; runs inside the use case's transaction. */
@May(Action.SEE_HOME)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseInterceptor {
    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @AroundInvoke
    Object carryOut(InvocationContext invocation) throws Exception {
        Action action = invocation.getMethod().getAnnotation(May.class).value();
        caller.require(action);
        String reason = Arrays.stream(invocation.getParameters())
                .filter(Reason.class::isInstance)
                .map(argument -> ((Reason) argument).text())
                .findFirst()
                .orElse(null);
        new Act(
                        caller.personId().orElse(null),
                        caller.getName(),
                        caller.getInstitutionName(),
                        useCaseOf(invocation),
                        reason,
                        clock.instant())
                .sign(database);
        return invocation.proceed();
    }

    private static String useCaseOf(InvocationContext invocation) {
        return invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
    }
}
