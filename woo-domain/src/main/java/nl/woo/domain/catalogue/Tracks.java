package nl.woo.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The tracks and their offerings, as read. */
@ApplicationScoped
public class Tracks {
    /** No list reads more rows than this; an institution has tens of tracks, the workplace a few hundred. */
    private static final int MOST = 2000;

    @Inject
    EntityManager database;

    /** The track with its programme, institution and offerings. */
    public Optional<Track> find(String code) {
        return database.createQuery(
                        "select distinct t from Track t join fetch t.programme join fetch t.programme.institution"
                                + " left join fetch t.offerings where t.code = :code",
                        Track.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchElementException when there is no such track */
    public Track get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("track " + code));
    }

    /** Every track that is not retired with its programme, institution and offerings, in order of code. */
    public List<Track> list() {
        return database.createQuery(
                        "select distinct t from Track t join fetch t.programme join fetch t.programme.institution"
                                + " left join fetch t.offerings where t.retired = false order by t.code",
                        Track.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The offerings that can still take a question in, first intake first, with track, programme and institution. */
    public List<Offering> listOpen(LocalDate today, int most) {
        return database.createQuery(
                        "select o from Offering o join fetch o.track join fetch o.track.programme"
                                + " join fetch o.track.programme.institution where o.retired = false and o.track.retired = false and o.intake >= :today"
                                + " order by o.intake, o.id",
                        Offering.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** The offerings that have not ended yet, of tracks in use, with track, programme and institution, in order of id. */
    public List<Offering> listNotEnded(LocalDate today) {
        return database.createQuery(
                        "select o from Offering o join fetch o.track join fetch o.track.programme"
                                + " join fetch o.track.programme.institution where o.retired = false"
                                + " and o.track.retired = false and o.endsOn >= :today order by o.id",
                        Offering.class)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** @throws NoSuchElementException when there is no such offering */
    public Offering getOffering(long id) {
        return Optional.ofNullable(database.find(Offering.class, id))
                .orElseThrow(() -> new NoSuchElementException("offering " + id));
    }

    /** The offering, held until the end of the transaction so that nobody else takes its places meanwhile. */
    public Offering getOfferingForPlacing(long id) {
        Offering offering = getOffering(id);
        database.refresh(offering, LockModeType.PESSIMISTIC_WRITE);
        return offering;
    }
}
