package nl.woo.domain.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.woo.domain.catalogue.Programme;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.company.Company;
import nl.woo.domain.exchange.format.QuestionRow;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.question.Question;

/** What the portal holds before an import, the retired included, as far as the files are about it. */
class Present {
    private static final int NAMES_A_QUERY = 500;

    private final EntityManager database;

    Present(EntityManager database) {
        this.database = database;
    }

    List<Institution> institutions() {
        return database.createQuery("select i from Institution i", Institution.class)
                .getResultList();
    }

    List<Programme> programmes() {
        return database.createQuery("select p from Programme p join fetch p.institution", Programme.class)
                .getResultList();
    }

    List<Theme> themes() {
        return database.createQuery("select t from Theme t order by t.id", Theme.class)
                .getResultList();
    }

    List<Track> tracks() {
        return database.createQuery(
                        "select distinct t from Track t join fetch t.programme p join fetch p.institution"
                                + " left join fetch t.offerings order by t.code",
                        Track.class)
                .getResultList();
    }

    List<Question> questions(List<QuestionRow> rows) {
        return list(
                "select q from Question q join fetch q.company where q.code in :names",
                rows.stream().map(row -> row.id().strip()).distinct().toList(),
                Question.class);
    }

    List<Company> companies(List<QuestionRow> rows) {
        return list(
                "select c from Company c where lower(c.name) in :names",
                rows.stream()
                        .map(row -> row.firm().name().strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                Company.class);
    }

    private <T> List<T> list(String query, List<String> names, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < names.size(); from += NAMES_A_QUERY) {
            Collection<String> some = names.subList(from, Math.min(from + NAMES_A_QUERY, names.size()));
            found.addAll(database.createQuery(query, type)
                    .setParameter("names", some)
                    .getResultList());
        }
        return found;
    }
}
