package nl.woo.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands out the entity manager of the present transaction. */
@ApplicationScoped
public class Database {
    @Produces
    @Dependent
    @PersistenceContext(unitName = "woo")
    EntityManager entityManager;
}
