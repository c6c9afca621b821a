package nl.woo.web.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.woo.domain.time.PortalClock;
import nl.woo.web.startup.Migration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The portal's tables in an H2 database in memory, and its services without a container: for tests of what is read and written.
 * Interceptors do not run, so a test opens the transactions and nobody checks what the caller may do. The clock stands at
 * 1 December 2020, 9 o'clock.
 */
public final class TestDatabase implements AutoCloseable {
    /** The present of every test. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2020-12-01T08:00:00Z"), PortalClock.ZONE);

    private final Map<Class<?>, Object> services = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();
    private final EntityManagerFactory factory;
    private EntityManager current;

    public TestDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        Migration.bringUpToDate(source);
        factory = Persistence.createEntityManagerFactory(
                "woo",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "jakarta.persistence.jtaDataSource", "",
                        "eclipselink.target-server", "None",
                        "eclipselink.logging.level", "SEVERE",
                        "eclipselink.weaving", "false"));
        services.put(Clock.class, CLOCK);
        services.put(EntityManager.class, proxy(EntityManager.class, (method, arguments) -> {
            EntityManager target = current == null ? factory.createEntityManager() : current;
            return method.invoke(target, arguments);
        }));
        services.put(Event.class, proxy(Event.class, (method, arguments) -> {
            fired.add(arguments[0]);
            return null;
        }));
    }

    /** The service with everything it asks for; the same one each time. */
    public <T> T service(Class<T> type) {
        Object known = services.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    /** The service as a new request meets it: whatever it keeps for one request is gone. */
    public <T> T forRequest(Class<T> type) {
        services.remove(type);
        return service(type);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object service = constructor.newInstance();
            services.put(type, service);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(service, injected(field));
                }
            }
            return service;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /** A service, or what is configured by default: a whole number or nothing. */
    private Object injected(Field field) {
        ConfigProperty configured = field.getAnnotation(ConfigProperty.class);
        if (configured == null) {
            return service(field.getType());
        }
        return field.getType() == Optional.class ? Optional.empty() : Integer.valueOf(configured.defaultValue());
    }

    /** Does the work and commits it; a failure rolls back and goes on to the caller. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** As {@link #inTransaction(Runnable)}, and gives what the work gives. */
    public <T> T inTransaction(Supplier<T> work) {
        current = factory.createEntityManager();
        try {
            current.getTransaction().begin();
            T result = work.get();
            current.getTransaction().commit();
            return result;
        } finally {
            if (current.getTransaction().isActive()) {
                current.getTransaction().rollback();
            }
            current.close();
            current = null;
        }
    }

    /** How many rows a query such as {@code select count(h) from HistoryEntry h} counts. */
    public long count(String query) {
        return service(EntityManager.class).createQuery(query, Long.class).getSingleResult();
    }

    /** The CDI events that services fired, in order. */
    public List<Object> fired() {
        return fired;
    }

    @Override
    public void close() {
        factory.close();
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static Object proxy(Class<?> type, Call call) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return call.on(method, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
