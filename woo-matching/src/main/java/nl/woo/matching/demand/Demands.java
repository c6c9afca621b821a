package nl.woo.matching.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.Level;
import nl.woo.domain.catalogue.Theme;
import nl.woo.domain.catalogue.Themes;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.suggestion.Suggestions;

/** What wants a place and what is free, as the records stand. */
@ApplicationScoped
@Transactional
class Demands {
    /** No more than these of each kind are counted, those that wait longest. */
    static final int MOST = 20_000;

    private static final int MOST_OFFERINGS = 5000;
    private static final Set<QuestionStatus> WITHOUT_PARTS = Set.of(
            QuestionStatus.REPORTED,
            QuestionStatus.IN_INTAKE,
            QuestionStatus.WAITING_FOR_COMPANY,
            QuestionStatus.ACCEPTED);
    private static final Set<QuestionStatus> WITHOUT_PLACE =
            Set.of(QuestionStatus.IN_TRIAGE, QuestionStatus.WAIT_LISTED, QuestionStatus.PROPOSED);

    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Themes themes;

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    /**
     * What assessments rest on. Makes the engine ready for them as well: it reads catalogue and decisions in this transaction,
     * for a thread of the server must not read outside one.
     */
    String readyEngine() {
        suggestions.assess(List.of(), Function.identity());
        return suggestions.basis();
    }

    /** Another text whenever a question, part, the catalogue or the vocabulary changed; a few small queries. */
    String state() {
        Object[] questions = (Object[]) database.createQuery("select count(q), sum(q.version), sum(q.company.version),"
                        + " max(q.id) from Question q where q.status in :open")
                .setParameter(
                        "open",
                        Stream.concat(WITHOUT_PARTS.stream(), WITHOUT_PLACE.stream())
                                .toList())
                .getSingleResult();
        Object[] parts = (Object[]) database.createQuery("select count(p), sum(p.id), max(p.statusSince) from Part p"
                        + " where p.status in :open and p.question.outcome is null")
                .setParameter("open", WITHOUT_PLACE)
                .getSingleResult();
        return suggestions.basis() + Arrays.toString(questions) + Arrays.toString(parts);
    }

    /** Every open demand, those that wait longest first; the questions without parts come before the parts. */
    List<Unread> list() {
        Stream<Unread> questions = database.createQuery(
                        "select q.id, q.code, q.title, c.name, c.place, q.status, q.wishedStart, q.version, c.version"
                                + " from Question q join q.company c where q.status in :open order by q.statusSince, q.id",
                        Object[].class)
                .setParameter("open", WITHOUT_PARTS)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> unread(row, new Unread.Key((Long) row[0], null, (Long) row[7], (Long) row[8], null, null)));
        Stream<Unread> parts = database.createQuery(
                        "select p.id, q.code, p.title, c.name, c.place, p.status, q.wishedStart, q.version, c.version,"
                                + " p.level, p.form, q.id from Part p join p.question q join q.company c"
                                + " where p.status in :open and q.outcome is null order by p.statusSince, p.id",
                        Object[].class)
                .setParameter("open", WITHOUT_PLACE)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> unread(
                        row,
                        new Unread.Key(
                                (Long) row[11], (Long) row[0], (Long) row[7], (Long) row[8], (Level) row[9], (Form)
                                        row[10])));
        return Stream.concat(questions, parts).toList();
    }

    private static Unread unread(Object[] row, Unread.Key key) {
        return new Unread(
                key, (String) row[1], (String) row[2], row[3] + ", " + row[4], (QuestionStatus) row[5], (LocalDate)
                        row[6]);
    }

    /** These questions with company and theme, in order of id. */
    List<Question> listQuestions(Collection<Long> ids) {
        return database.createQuery(
                        "select q from Question q join fetch q.company left join fetch q.theme where q.id in :ids"
                                + " order by q.id",
                        Question.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** These parts with question, company and theme, in order of id. */
    List<Part> listParts(Collection<Long> ids) {
        return database.createQuery(
                        "select p from Part p join fetch p.question join fetch p.question.company"
                                + " left join fetch p.question.theme where p.id in :ids order by p.id",
                        Part.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The offerings whose intake is still to come, first intake first. */
    List<OpenPlaces> listPlaces() {
        return tracks.listOpen(LocalDate.now(clock), MOST_OFFERINGS).stream()
                .map(OpenPlaces::of)
                .toList();
    }

    /** The names of these themes by code; retired ones too. */
    Map<String, String> themeNames(Collection<String> codes) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Theme theme : themes.list(codes)) {
            names.put(theme.getCode(), theme.getName());
        }
        return names;
    }
}
