package nl.woo.web.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.woo.domain.question.Question;
import nl.woo.matching.round.LeftOutReason;
import nl.woo.matching.round.PlannedPart;
import nl.woo.web.round.RoundView.LeftOutGroup;
import nl.woo.web.round.RoundView.LeftOutView;
import nl.woo.web.text.Texts;

/** The parts without a place, by reason. */
@RequestScoped
class LeftOutViews {
    private static final int SHOWN = 3;

    @Inject
    MoveWords moves;

    @Inject
    Texts texts;

    /** @param tracks by offering's id, the name of its track */
    List<LeftOutGroup> group(List<PlannedPart> parts, Map<String, String> tracks) {
        Map<LeftOutReason, List<LeftOutView>> byReason = new EnumMap<>(LeftOutReason.class);
        parts.stream()
                .filter(part -> part.getOffering() == null)
                .forEach(part -> byReason.computeIfAbsent(part.getLeftOut(), reason -> new ArrayList<>())
                        .add(view(part, tracks)));
        return byReason.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LeftOutGroup group(LeftOutReason reason, List<LeftOutView> rows) {
        int some = Math.min(SHOWN, rows.size());
        return new LeftOutGroup(
                texts.of(reason), List.copyOf(rows.subList(0, some)), List.copyOf(rows.subList(some, rows.size())));
    }

    private LeftOutView view(PlannedPart planned, Map<String, String> tracks) {
        Question question = planned.getPart().getQuestion();
        return new LeftOutView(
                planned.getId(),
                question.getCode(),
                question.getTitle(),
                question.getCompany().getName(),
                planned.getNear() == null
                        ? ""
                        : texts.get(
                                "round.leftOut.near",
                                planned.getNear().getTrack().getName()),
                moves.tell(planned.getMoves(), tracks),
                planned.getWasOffering() == null
                        ? ""
                        : planned.getWasOffering().getTrack().getName());
    }
}
