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
import java.util.stream.Collectors;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.question.Question;
import nl.woo.matching.round.LeftOutReason;
import nl.woo.matching.round.PlannedOffering;
import nl.woo.matching.round.PlannedPart;
import nl.woo.matching.round.PlannedPart.Change;
import nl.woo.matching.round.PlanningRound;
import nl.woo.matching.round.RoundState;
import nl.woo.matching.round.Rounds;
import nl.woo.web.round.RoundView.Difference;
import nl.woo.web.round.RoundView.Figure;
import nl.woo.web.round.RoundView.LeftOutView;
import nl.woo.web.round.RoundView.OfferingView;
import nl.woo.web.round.RoundView.OtherRound;
import nl.woo.web.round.RoundView.SeatView;
import nl.woo.web.text.Dates;
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
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Caller caller;

    /** The round with this id; empty when there is none. */
    @Transactional
    public Optional<RoundView> find(String id) {
        return read(id).map(this::show);
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

    private RoundView show(PlanningRound round) {
        List<PlannedPart> parts = round.hasPlan() ? rounds.listParts(round.getId()) : List.of();
        List<PlannedOffering> planned = round.hasPlan() ? rounds.listOfferings(round.getId()) : List.of();
        Map<String, String> tracks = new HashMap<>();
        planned.forEach(one -> tracks.put(
                one.getOffering().getId().toString(),
                one.getOffering().getTrack().getName()));
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
                        .map(one -> offering(
                                one, seats.getOrDefault(one.getOffering().getId(), List.of()), tracks))
                        .toList(),
                all.stream()
                        .filter(seat -> seat.change().equals(Change.MOVED.name()))
                        .toList(),
                parts.stream()
                        .filter(part -> part.getOffering() == null)
                        .map(part -> leftOut(part, tracks))
                        .toList(),
                Math.toIntExact(all.stream().filter(SeatView::acceptable).count()));
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
                figure("places", texts.get("round.of", placed, places), ""),
                figure("placed", texts.get("round.of", placed, parts.size()), ""),
                figure("multiLevel", String.valueOf(several), ""),
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

    private OfferingView offering(PlannedOffering planned, List<SeatView> seats, Map<String, String> tracks) {
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
                moves.tell(planned.getMoves(), tracks),
                seats);
    }

    private String extra(PlannedOffering planned, int free) {
        if (planned.getMoves().isEmpty()) {
            return free > 0 ? texts.get("round.extra.free", free) : texts.get("round.extra.none");
        }
        return planned.getMoves().stream().anyMatch(move -> move.from().isEmpty())
                ? texts.get("round.extra.question")
                : texts.get("round.extra.better", planned.getMoves().size());
    }

    private LeftOutView leftOut(PlannedPart planned, Map<String, String> tracks) {
        Question question = planned.getPart().getQuestion();
        LeftOutReason reason = planned.getLeftOut();
        String sentence = planned.getNear() == null
                ? texts.of(reason)
                : texts.get("round.leftOut.near", texts.of(reason), nameOf(planned.getNear()));
        return new LeftOutView(
                planned.getId(),
                question.getCode(),
                question.getTitle(),
                question.getCompany().getName(),
                sentence,
                moves.tell(planned.getMoves(), tracks),
                nameOf(planned.getWasOffering()));
    }
}
