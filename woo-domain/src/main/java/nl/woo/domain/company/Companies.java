package nl.woo.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.woo.domain.rules.LikePattern;

/** The firms, as read. */
@ApplicationScoped
public class Companies {
    @Inject
    EntityManager database;

    public Optional<Company> find(long id) {
        return Optional.ofNullable(database.find(Company.class, id));
    }

    /** @throws NoSuchElementException when there is no such company */
    public Company get(long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("company " + id));
    }

    /** The firm of exactly this name and town, ignoring capitals. */
    public Optional<Company> find(String name, String place) {
        return database.createQuery(
                        "select c from Company c where lower(c.name) = :name and lower(c.place) = :place order by c.id",
                        Company.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .setParameter("place", place.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * One page of the firms in order of name.
     *
     * @param search part of the name or place, or empty for all
     */
    public List<Company> list(String search, int first, int most) {
        return query("select c from Company c", search, " order by c.name, c.id", Company.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(String search) {
        return query("select count(c) from Company c", search, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String search, String order, Class<T> type) {
        if (search == null || search.isBlank()) {
            return database.createQuery(select + order, type);
        }
        return database.createQuery(
                        select
                                + " where lower(c.name) like :search escape '!' or lower(c.place) like :search escape '!'"
                                + order,
                        type)
                .setParameter("search", LikePattern.containing(search));
    }
}
