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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.engine.Explanations;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.round.Situation.ToldFit;
import nl.woo.matching.suggestion.Suggestions;

/** Reads what a planning round is about: the open parts, the offerings with free places, the fits and the pins. */
@ApplicationScoped
class Collecting {
    private static final Set<QuestionStatus> OPEN =
            Set.of(QuestionStatus.IN_TRIAGE, QuestionStatus.WAIT_LISTED, QuestionStatus.PROPOSED);
    private static final Set<Proposal.State> TURNED_DOWN =
            Set.of(Proposal.State.NOT_SUITABLE, Proposal.State.DISMISSED);
    static final int MOST_OFFERINGS = 5000;
    private static final int LONGEST_EXPLANATION = 4000;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    EntityManager database;

    @Inject
    Tracks tracks;

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    @Transactional
    public Situation collect(Wishes wishes) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, FreeOffering> free = new LinkedHashMap<>();
        tracks.listOpen(today, MOST_OFFERINGS).stream()
                .filter(offering -> offering.freePlaces() > 0)
                .forEach(offering -> free.put(offering.getId(), freeOffering(offering)));
        Map<Long, Map<Long, ToldFit>> fits = new HashMap<>();
        List<OpenPart> parts = openParts(free, fits, today);
        RoundBuilding building = new RoundBuilding(wishes, free.values(), placements());
        return new Situation(building.round(parts), building.present(parts), parts, fits);
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
                                + " where pl.status <> :ended group by pl.proposal.offering.track.programme.institution.name",
                        Object[].class)
                .setParameter("ended", QuestionStatus.ENDED_EARLY)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private List<OpenPart> openParts(
            Map<Long, FreeOffering> free, Map<Long, Map<Long, ToldFit>> told, LocalDate today) {
        Map<Long, List<Proposal>> proposals = proposals();
        Map<Long, Set<Long>> taken = takenByCompany(today);
        Map<String, Set<Long>> pinned = pins(RoundPin.Kind.PINNED);
        Map<String, Set<Long>> forbidden = pins(RoundPin.Kind.FORBIDDEN);
        List<OpenPart> parts = new ArrayList<>();
        for (Part part : parts()) {
            List<Proposal> own = proposals.getOrDefault(part.getId(), List.of());
            Set<Long> barred = new HashSet<>(
                    taken.getOrDefault(part.getQuestion().getCompany().getId(), Set.of()));
            own.stream()
                    .filter(proposal -> TURNED_DOWN.contains(proposal.getState()))
                    .forEach(proposal -> barred.add(proposal.getOffering().getId()));
            Map<Long, Double> fits =
                    fits(part, free, barred, told.computeIfAbsent(part.getId(), id -> new HashMap<>()));
            String code = part.getQuestion().getCode();
            parts.add(new OpenPart(
                    part.getId(),
                    code,
                    part.getQuestion().getCompany().getId().toString(),
                    part.getLevel(),
                    weeksWaiting(part),
                    fits,
                    proposedTo(own),
                    pinned.getOrDefault(code, Set.of()),
                    forbidden.getOrDefault(code, Set.of())));
        }
        return parts;
    }

    private List<Part> parts() {
        return database.createQuery(
                        "select p from Part p join fetch p.question join fetch p.question.company"
                                + " left join fetch p.question.theme where p.status in :open and p.question.outcome is null"
                                + " order by p.question.code, p.position",
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

    private Map<Long, Double> fits(Part part, Map<Long, FreeOffering> free, Set<Long> barred, Map<Long, ToldFit> told) {
        Map<Long, Double> fits = new HashMap<>();
        for (Fit fit : suggestions.rank(part.getQuestion(), part)) {
            long offering = Long.parseLong(fit.supply().id());
            FreeOffering place = free.get(offering);
            if (place != null && place.level() == part.getLevel()) {
                if (!fit.excluded() && !barred.contains(offering)) {
                    fits.put(offering, Math.max(0, Math.min(1, fit.value())));
                }
                told.put(offering, new ToldFit(fit.points(), () -> explain(fit)));
            }
        }
        return fits;
    }

    private static String explain(Fit fit) {
        String text = fit.scores().stream()
                .map(score -> Explanations.sentence(score.reason(), DUTCH))
                .collect(Collectors.joining(" "));
        return text.length() <= LONGEST_EXPLANATION ? text : text.substring(0, LONGEST_EXPLANATION);
    }

    private int weeksWaiting(Part part) {
        OffsetDateTime since = part.getQuestion().getAcceptedAt();
        return since == null ? 0 : Math.toIntExact(ChronoUnit.WEEKS.between(since, OffsetDateTime.now(clock)));
    }

    private static Optional<Long> proposedTo(List<Proposal> proposals) {
        return proposals.stream()
                .filter(Proposal::isOpen)
                .map(proposal -> proposal.getOffering().getId())
                .findFirst();
    }
}
