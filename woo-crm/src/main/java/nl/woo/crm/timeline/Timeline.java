package nl.woo.crm.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.woo.crm.timeline.TimelineView.Place;
import nl.woo.domain.access.Caller;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.Role;

/** What happened in the relation with each firm: one memory for all institutions. */
@ApplicationScoped
public class Timeline {
    private static final Place NEWEST = new Place(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 0);

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Puts it on the firm's timeline, kept or rolled back with the caller's transaction.
     *
     * @throws nl.woo.domain.rules.RuleViolation when it is for one institution only and no institution is known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public TimelineEntry add(Happening happening) {
        Institution lane = happening.institution == null
                ? caller.person().map(Person::getInstitution).orElse(null)
                : happening.institution;
        TimelineEntry entry = new TimelineEntry(
                happening,
                lane == null ? null : database.getReference(Institution.class, lane.getId()),
                happening.at == null ? OffsetDateTime.now(clock) : happening.at,
                caller.personIn(database),
                caller.getName());
        database.persist(entry);
        return entry;
    }

    /**
     * The newest entries that the caller may see, newest first, with their institution. What is for one institution only is
     * seen by its people and by auditors.
     */
    public List<TimelineEntry> list(TimelineView view, int most) {
        return listOlder(view, NEWEST, most);
    }

    /** As {@link #list}, going on after the entry at this place. */
    public List<TimelineEntry> listOlder(TimelineView view, Place after, int most) {
        boolean seesAll = caller.role().filter(Role.AUDITOR::equals).isPresent();
        TypedQuery<TimelineEntry> query = database.createQuery(
                        "select e from TimelineEntry e left join fetch e.institution where e.company.id = :company"
                                + (view.kinds().isEmpty() ? "" : " and e.kind in :kinds")
                                + (seesAll ? "" : " and (e.ownInstitutionOnly = false or e.institution.id = :own)")
                                + " and (e.at < :at or (e.at = :at and e.id < :id)) order by e.at desc, e.id desc",
                        TimelineEntry.class)
                .setParameter("company", view.companyId())
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most);
        if (!view.kinds().isEmpty()) {
            query.setParameter("kinds", view.kinds());
        }
        if (!seesAll) {
            query.setParameter("own", ownInstitution());
        }
        return query.getResultList();
    }

    private Long ownInstitution() {
        return caller.person()
                .map(Person::getInstitution)
                .map(Institution::getId)
                .orElse(-1L);
    }
}
