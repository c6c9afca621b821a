package nl.woo.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kinds of question. */
@ApplicationScoped
public class Themes {
    @Inject
    EntityManager database;

    public Optional<Theme> find(String code) {
        return database.createQuery("select t from Theme t where t.code = :code", Theme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The themes with these codes, retired ones too; a code that no theme has is passed over. */
    public List<Theme> list(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.createQuery("select t from Theme t where t.code in :codes order by t.id", Theme.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** The themes in use, in the order in which they were added; at most 500. */
    public List<Theme> list() {
        return database.createQuery("select t from Theme t where t.retired = false order by t.id", Theme.class)
                .setMaxResults(500)
                .getResultList();
    }
}
