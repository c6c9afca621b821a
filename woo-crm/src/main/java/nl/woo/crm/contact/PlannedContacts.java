package nl.woo.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The contacts that were agreed on, as read. */
@ApplicationScoped
public class PlannedContacts {
    @Inject
    EntityManager database;

    /** @throws NoSuchElementException when there is no such contact */
    public PlannedContact get(long id) {
        return Optional.ofNullable(database.find(PlannedContact.class, id))
                .orElseThrow(() -> new NoSuchElementException("planned contact " + id));
    }

    /** The open ones of a firm, first to come first, with their owner. */
    public List<PlannedContact> listOpen(long companyId, int most) {
        return database.createQuery(
                        "select p from PlannedContact p join fetch p.owner left join fetch p.question"
                                + " where p.company.id = :company and p.state = :open order by p.day, p.id",
                        PlannedContact.class)
                .setParameter("company", companyId)
                .setParameter("open", ContactState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }
}
