package nl.woo.matching.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.suggestion.Suggestions;

/** Reads what a planning round is about, in one short transaction: open parts, offerings with free places, pins. */
@ApplicationScoped
@Transactional
class RoundReading {
    private static final Set<QuestionStatus> OPEN =
            Set.of(QuestionStatus.IN_TRIAGE, QuestionStatus.WAIT_LISTED, QuestionStatus.PROPOSED);
    private static final Set<Proposal.State> TURNED_DOWN =
            Set.of(Proposal.State.NOT_SUITABLE, Proposal.State.DISMISSED);
    static final int MOST_OFFERINGS = 5000;

    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    public OpenRecords read() {
        // Reads what all fits rest on, so that fitting afterwards reads nothing.
        suggestions.table(List.of());
        LocalDate today = LocalDate.now(clock);
        Map<Long, FreeOffering> free = new LinkedHashMap<>();
        tracks.listOpen(today, MOST_OFFERINGS).stream()
                .filter(offering -> offering.freePlaces() > 0)
                .forEach(offering -> free.put(offering.getId(), freeOffering(offering)));
        return new OpenRecords(free, placements(), rows(today));
    }

    private static FreeOffering freeOffering(Offering offering) {
        return new FreeOffering(
                offering.getId(),
                offering.getTrack().getName(),
                offering.getTrack().getInstitution().getName(),
                offering.getTrack().getLevel(),
                offering.getIntake(),
                offering.getEndsOn(),
                offering.freePlaces());
    }

    private Map<String, Long> placements() {
        return database.createQuery(
                        "select pl.proposal.offering.track.programme.institution.name, count(pl) from Placement pl"
                                + " where pl.status <> :ended group by"
                                + " pl.proposal.offering.track.programme.institution.name",
                        Object[].class)
                .setParameter("ended", QuestionStatus.ENDED_EARLY)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private List<OpenRecords.Row> rows(LocalDate today) {
        Map<Long, List<Proposal>> proposals = proposals();
        Map<Long, Set<Long>> taken = takenByCompany(today);
        Map<Long, List<PlacedTime>> placed = placedTimes(today);
        Map<String, Set<Long>> pinned = pins(RoundPin.Kind.PINNED);
        Map<String, Set<Long>> forbidden = pins(RoundPin.Kind.FORBIDDEN);
        List<OpenRecords.Row> rows = new ArrayList<>();
        for (Part part : parts()) {
            Question question = part.getQuestion();
            List<Proposal> own = proposals.getOrDefault(part.getId(), List.of());
            Set<Long> barred =
                    new HashSet<>(taken.getOrDefault(question.getCompany().getId(), Set.of()));
            own.stream()
                    .filter(proposal -> TURNED_DOWN.contains(proposal.getState()))
                    .forEach(proposal -> barred.add(proposal.getOffering().getId()));
            OpenPart open = new OpenPart(
                    part.getId(),
                    question.getCode(),
                    question.getCompany().getId().toString(),
                    part.getLevel(),
                    weeksWaiting(question),
                    Map.of(),
                    proposedTo(own),
                    pinned.getOrDefault(question.getCode(), Set.of()),
                    forbidden.getOrDefault(question.getCode(), Set.of()),
                    placed.getOrDefault(question.getId(), List.of()));
            rows.add(new OpenRecords.Row(part, open, barred));
        }
        return rows;
    }

    private List<Part> parts() {
        return database.createQuery(
                        "select p from Part p join fetch p.question join fetch p.question.company left join fetch"
                                + " p.question.theme where p.status in :open and p.question.outcome is null order by"
                                + " p.question.code, p.position",
                        Part.class)
                .setParameter("open", OPEN)
                .getResultList();
    }

    private Map<Long, List<Proposal>> proposals() {
        return database.createQuery(
                        "select pr from Proposal pr where pr.part.status in :open and pr.part.question.outcome is null"
                                + " order by pr.id",
                        Proposal.class)
                .setParameter("open", OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(proposal -> proposal.getPart().getId()));
    }

    private Map<Long, Set<Long>> takenByCompany(LocalDate today) {
        return database.createQuery(
                        "select pl.proposal.part.question.company.id, pl.proposal.offering.id from Placement pl"
                                + " where pl.status <> :ended and pl.proposal.offering.endsOn >= :today",
                        Object[].class)
                .setParameter("ended", QuestionStatus.ENDED_EARLY)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    private Map<String, Set<Long>> pins(RoundPin.Kind kind) {
        return database.createQuery(
                        "select p.question.code, p.offering.id from RoundPin p where p.kind = :kind", Object[].class)
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** By question that still has parts to place, when its other parts take place. */
    private Map<Long, List<PlacedTime>> placedTimes(LocalDate today) {
        return database.createQuery(
                        "select q.id, o.intake, o.endsOn from Placement pl join pl.proposal.offering o join"
                                + " pl.proposal.part.question q where pl.status <> :ended and o.endsOn >= :today and"
                                + " exists (select p from Part p where p.question = q and p.status in :open)",
                        Object[].class)
                .setParameter("ended", QuestionStatus.ENDED_EARLY)
                .setParameter("open", OPEN)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new PlacedTime((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    private int weeksWaiting(Question question) {
        OffsetDateTime since = question.getAcceptedAt();
        return since == null ? 0 : Math.toIntExact(ChronoUnit.WEEKS.between(since, OffsetDateTime.now(clock)));
    }

    private static Optional<Long> proposedTo(List<Proposal> proposals) {
        return proposals.stream()
                .filter(Proposal::isOpen)
                .map(proposal -> proposal.getOffering().getId())
                .findFirst();
    }
}
