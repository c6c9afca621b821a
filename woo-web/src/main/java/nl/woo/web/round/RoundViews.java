package nl.woo.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.people.ScreenLanguage;
import nl.woo.domain.question.Question;
import nl.woo.matching.round.PlannedOffering;
import nl.woo.matching.round.PlannedPart;
import nl.woo.matching.round.PlannedPart.Change;
import nl.woo.matching.round.PlanningRound;
import nl.woo.matching.round.RoundState;
import nl.woo.matching.round.Rounds;
import nl.woo.web.round.RoundView.Acceptable;
import nl.woo.web.round.RoundView.ChangeView;
import nl.woo.web.round.RoundView.Difference;
import nl.woo.web.round.RoundView.Figure;
import nl.woo.web.round.RoundView.OfferingView;
import nl.woo.web.round.RoundView.OtherRound;
import nl.woo.web.round.RoundView.SeatView;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** Puts a planning round in the caller's words. */
@RequestScoped
class RoundViews {
    private static final int OTHERS = 20;

    @Inject
    Rounds rounds;

    @Inject
    RoundWords words;

    @Inject
    MoveWords moves;

    @Inject
    LeftOutViews leftOut;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Caller caller;

    /** The round with this id; empty when there is none. */
    @Transactional
    public Optional<RoundView> find(String id, PlanOrder order) {
        return read(id).map(round -> show(round, order));
    }

    /** Why a part's place suits, in sentences. */
    @Transactional
    public String explain(long plannedPart) {
        String why = rounds.getPart(plannedPart).explanation(ScreenLanguage.of(language.getLocale()));
        return why == null ? texts.get("round.pinnedAgainstFit") : why;
    }

    /** Other rounds with a plan, latest first. */
    public List<OtherRound> listOthers(String id) {
        return rounds.list(OTHERS).stream()
                .filter(other -> other.hasPlan() && !other.getId().toString().equals(id))
                .map(other -> new OtherRound(other.getId(), words.title(other)))
                .toList();
    }

    /** What the other round decides differently; empty when one of both has no plan. */
    @Transactional
    public Optional<List<Difference>> findDifferences(String id, String other) {
        Optional<PlanningRound> here = read(id).filter(PlanningRound::hasPlan);
        Optional<PlanningRound> there = read(other).filter(PlanningRound::hasPlan);
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(Comparing.differences(
                        rounds.listParts(here.get().getId()),
                        rounds.listParts(there.get().getId())));
    }

    private Optional<PlanningRound> read(String id) {
        return id != null && id.matches("[0-9]{1,18}") ? rounds.find(Long.parseLong(id)) : Optional.empty();
    }

    private RoundView show(PlanningRound round, PlanOrder order) {
        List<PlannedPart> parts = round.hasPlan() ? rounds.listParts(round.getId()) : List.of();
        List<PlannedOffering> planned = round.hasPlan() ? rounds.listOfferings(round.getId()) : List.of();
        Map<String, String> tracks = new HashMap<>();
        planned.forEach(one -> tracks.put(
                one.getOffering().getId().toString(),
                one.getOffering().getTrack().getName()));
        Map<String, String> titles = new HashMap<>();
        parts.forEach(part -> titles.put(
                part.getPart().getQuestion().getCode(),
                part.getPart().getQuestion().getTitle()));
        Map<Long, List<SeatView>> seats = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.getOffering() != null)
                .forEach(part -> seats.computeIfAbsent(part.getOffering().getId(), id -> new ArrayList<>())
                        .add(seat(part)));
        List<SeatView> all = seats.values().stream().flatMap(List::stream).toList();
        RoundState state = words.state(round);
        return new RoundView(
                round.getId(),
                words.title(round),
                state.name(),
                texts.of(state),
                texts.of(round.getStage()),
                state == RoundState.RUNNING,
                round.isStopAsked(),
                round.hasPlan(),
                summary(round, parts, planned),
                words.proven(round),
                round.getFailure() == null ? "" : round.getFailure(),
                figures(parts, planned),
                words.weights(round.wishes()),
                planned.stream()
                        .sorted(order.order())
                        .map(one -> offering(
                                one, seats.getOrDefault(one.getOffering().getId(), List.of()), tracks, titles))
                        .toList(),
                changes(parts, planned, seats),
                leftOut.group(parts, tracks),
                parts.size() - all.size(),
                acceptable(all));
    }

    private static Acceptable acceptable(List<SeatView> all) {
        List<SeatView> open = all.stream().filter(SeatView::acceptable).toList();
        int moving = Math.toIntExact(open.stream()
                .filter(seat -> seat.change().equals(Change.MOVED.name()))
                .count());
        int tracks = Math.toIntExact(
                open.stream().map(SeatView::offeringId).distinct().count());
        return new Acceptable(open.size() - moving, moving, tracks);
    }

    private List<ChangeView> changes(
            List<PlannedPart> parts, List<PlannedOffering> planned, Map<Long, List<SeatView>> seats) {
        Map<Long, Integer> places = new HashMap<>();
        planned.forEach(one -> places.put(one.getOffering().getId(), one.getPlaces()));
        Set<String> pinned = rounds.pinnedQuestions();
        return parts.stream()
                .filter(part -> part.getChange() == Change.MOVED)
                .map(part -> {
                    long left = part.getWasOffering().getId();
                    List<SeatView> there = seats.getOrDefault(left, List.of());
                    boolean full = there.size() >= places.getOrDefault(left, Integer.MAX_VALUE);
                    return new ChangeView(
                            seat(part),
                            full ? newcomers(there) : "",
                            pinned.contains(part.getPart().getQuestion().getCode()));
                })
                .toList();
    }

    private static String newcomers(List<SeatView> seats) {
        return seats.stream()
                .filter(seat -> !seat.change().equals(Change.KEPT.name()))
                .map(seat -> seat.code() + " " + seat.title())
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    private String summary(PlanningRound round, List<PlannedPart> parts, List<PlannedOffering> planned) {
        if (!round.hasPlan()) {
            return texts.get("round.startedBy", words.starter(round), dates.moment(round.getStartedAt()));
        }
        return texts.get(
                "round.summary",
                parts.size(),
                planned.size(),
                words.starter(round),
                dates.moment(round.getFinishedAt()),
                round.getSeconds());
    }

    private List<Figure> figures(List<PlannedPart> parts, List<PlannedOffering> planned) {
        int places = planned.stream().mapToInt(PlannedOffering::getPlaces).sum();
        long placed = parts.stream().filter(part -> part.getOffering() != null).count();
        long kept = count(parts, Change.KEPT);
        long moved = count(parts, Change.MOVED);
        Map<String, Long> byQuestion = parts.stream()
                .filter(part -> part.getOffering() != null)
                .collect(Collectors.groupingBy(
                        part -> part.getPart().getQuestion().getCode(), Collectors.counting()));
        long several = byQuestion.values().stream().filter(count -> count > 1).count();
        long proposed =
                parts.stream().filter(part -> part.getWasOffering() != null).count();
        return List.of(
                figure("places", texts.get("round.of", placed, places), texts.get("round.figure.now", proposed)),
                figure("placed", texts.get("round.of", placed, parts.size()), texts.get("round.figure.now", proposed)),
                figure(
                        "multiLevel",
                        String.valueOf(several),
                        texts.get("round.figure.multiLevel.of", byQuestion.size())),
                figure("changed", String.valueOf(moved), texts.get("round.figure.changed.of", proposed, kept)),
                figure("leftOut", String.valueOf(parts.size() - placed), ""));
    }

    private Figure figure(String name, String value, String remark) {
        return new Figure(texts.getOr("round.figure." + name, name), value, remark);
    }

    private static long count(List<PlannedPart> parts, Change change) {
        return parts.stream().filter(part -> part.getChange() == change).count();
    }

    private SeatView seat(PlannedPart planned) {
        Question question = planned.getPart().getQuestion();
        Change change = planned.getChange();
        boolean acceptable = change != Change.KEPT && !planned.isAccepted() && caller.may(Action.PROPOSE);
        return new SeatView(
                planned.getId(),
                question.getCode(),
                question.getTitle(),
                planned.getPart().getTitle(),
                question.getCompany().getName(),
                change.name(),
                texts.of(change),
                nameOf(planned.getWasOffering()),
                nameOf(planned.getOffering()),
                planned.getOffering().getId(),
                planned.getPoints() == 0
                        ? texts.get("round.pinnedAgainstFit")
                        : texts.get("suggestion.points", planned.getPoints()),
                acceptable,
                planned.isAccepted()
                        ? texts.get("round.acceptedAt", acceptor(planned), dates.moment(planned.getAcceptedAt()))
                        : "");
    }

    private String acceptor(PlannedPart planned) {
        return planned.getAcceptedBy() == null
                ? texts.get("round.system")
                : planned.getAcceptedBy().getName();
    }

    private static String nameOf(Offering offering) {
        return offering == null ? "" : offering.getTrack().getName();
    }

    private OfferingView offering(
            PlannedOffering planned, List<SeatView> seats, Map<String, String> tracks, Map<String, String> titles) {
        Offering offering = planned.getOffering();
        Track track = offering.getTrack();
        List<String> boxes = new ArrayList<>();
        for (Change change : List.of(Change.KEPT, Change.MOVED, Change.NEW)) {
            long number = seats.stream()
                    .filter(seat -> seat.change().equals(change.name()))
                    .count();
            boxes.addAll(
                    Collections.nCopies(Math.toIntExact(number), change.name().toLowerCase(Locale.ROOT)));
        }
        int free = Math.max(0, planned.getPlaces() - boxes.size());
        int taken = boxes.size();
        boxes.addAll(Collections.nCopies(free, "free"));
        return new OfferingView(
                offering.getId(),
                track.getCode(),
                track.getName(),
                track.getLevel().name(),
                texts.of(track.getForm()),
                track.getInstitution().getName(),
                dates.day(offering.getIntake()),
                boxes,
                free == 0
                        ? texts.get("round.places.full", taken, planned.getPlaces())
                        : texts.get("round.places.free", taken, planned.getPlaces(), free),
                extra(planned, free),
                extraFor(planned, titles),
                moves.tell(planned.getMoves(), tracks),
                seats,
                Math.toIntExact(seats.stream().filter(SeatView::acceptable).count()));
    }

    private String extra(PlannedOffering planned, int free) {
        if (planned.getMoves().isEmpty()) {
            return free > 0 ? texts.get("round.extra.free", free) : texts.get("round.extra.none");
        }
        return planned.getMoves().stream().anyMatch(move -> move.from().isEmpty())
                ? texts.get("round.extra.question")
                : texts.get("round.extra.better", planned.getMoves().size());
    }

    private static String extraFor(PlannedOffering planned, Map<String, String> titles) {
        return planned.getMoves().stream()
                .filter(move -> move.from().isEmpty())
                .map(move -> (move.question() + " " + titles.getOrDefault(move.question(), "")).strip())
                .findFirst()
                .orElse("");
    }
}
