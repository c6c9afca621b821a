package nl.woo.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.history.Histories;
import nl.woo.domain.history.HistoryEntry;

/** Reads the history of a record, a page at a time. */
@RequestScoped
public class HistoryReader {
    private static final int ENTRIES = 60;

    /** Whose timelines tell of several questions, and so have to name them. */
    private static final Set<Subject> NAMING = EnumSet.of(Subject.COMPANY, Subject.TRACK);

    /** Whose timeline to read. */
    public enum Subject {
        QUESTION,
        COMPANY,
        TRACK,
        OWN_WORDS
    }

    @Inject
    Histories histories;

    @Inject
    HistoryWords words;

    @Inject
    EntityManager database;

    /** The newest part of the record's history. */
    public RecordHistory read(Subject subject, long id) {
        return read(subject, id, Long.MAX_VALUE);
    }

    /** What is shown, with the next older part behind it. */
    public RecordHistory readOlder(Subject subject, long id, RecordHistory shown) {
        RecordHistory next = read(subject, id, shown.oldest());
        List<HistoryView> acts =
                Stream.concat(shown.acts().stream(), next.acts().stream()).toList();
        return new RecordHistory(acts, next.oldest(), next.older());
    }

    private RecordHistory read(Subject subject, long id, long before) {
        List<HistoryEntry> found = list(subject, id, before, ENTRIES + 1);
        boolean older = found.size() > ENTRIES;
        List<HistoryEntry> shown = older ? found.subList(0, ENTRIES) : found;
        long oldest = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).getId();
        Map<Long, String> questions = NAMING.contains(subject) ? questionsOf(shown) : Map.of();
        return new RecordHistory(words.tell(shown, questions), oldest, older);
    }

    /** The question that each entry is about, by the entry's id. */
    private Map<Long, String> questionsOf(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select h.id, q.code, q.title from HistoryEntry h, Question q"
                                + " where q.id = h.questionId and h.id in :ids",
                        Object[].class)
                .setParameter("ids", entries.stream().map(HistoryEntry::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1] + " " + row[2]));
    }

    private List<HistoryEntry> list(Subject subject, long id, long before, int most) {
        return switch (subject) {
            case QUESTION -> histories.listOfQuestion(id, before, most);
            case COMPANY -> histories.listOfCompany(id, before, most);
            case TRACK -> histories.listOfTrack(id, before, most);
            case OWN_WORDS -> histories.listOfRecord("OwnWords", id, before, most);
        };
    }
}
