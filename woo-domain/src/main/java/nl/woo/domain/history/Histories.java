package nl.woo.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The kept changes, newest first. */
@ApplicationScoped
public class Histories {
    @Inject
    EntityManager database;

    /** At most {@code most} entries of a question with its parts, proposals and placements, older than the entry {@code before}. */
    public List<HistoryEntry> listOfQuestion(long questionId, long before, int most) {
        return list("questionId", questionId, before, most);
    }

    /** At most {@code most} entries of a company, its contacts and its questions. */
    public List<HistoryEntry> listOfCompany(long companyId, long before, int most) {
        return list("companyId", companyId, before, most);
    }

    /** At most {@code most} entries of a track, its offerings and what was placed in them. */
    public List<HistoryEntry> listOfTrack(long trackId, long before, int most) {
        return list("trackId", trackId, before, most);
    }

    /**
     * At most {@code most} entries of one record alone.
     *
     * @param kind the simple name of its class
     */
    public List<HistoryEntry> listOfRecord(String kind, long recordId, long before, int most) {
        return database.createQuery(
                        "select h from HistoryEntry h where h.kind = :kind and h.recordId = :id and h.id < :before"
                                + " order by h.id desc",
                        HistoryEntry.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    private List<HistoryEntry> list(String timeline, long id, long before, int most) {
        return database.createQuery(
                        "select h from HistoryEntry h where h." + timeline
                                + " = :id and h.id < :before order by h.id desc",
                        HistoryEntry.class)
                .setParameter("id", id)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
