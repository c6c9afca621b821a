package nl.woo.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.woo.matching.engine.Assessment;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.engine.PartProposal;
import nl.woo.web.question.AdviceView.LaneView;
import nl.woo.web.question.AdviceView.PlanView;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** Puts the parts that several levels would do on lanes over the months, in the caller's words. */
@RequestScoped
class PlanViews {
    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Language language;

    PlanView show(Assessment assessment) {
        List<PartProposal> parts = assessment.parts();
        LocalDate from = parts.get(0).from();
        LocalDate until = parts.stream()
                .map(PartProposal::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
        MonthAxis axis = new MonthAxis(from, until);
        List<LaneView> lanes = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            PartProposal next = at + 1 < parts.size() ? parts.get(at + 1) : null;
            lanes.add(lane(parts.get(at), next, fitOf(assessment, parts.get(at)), axis));
        }
        return new PlanView(
                title(parts),
                dates.period(from, until),
                parts.stream().map(part -> part.level().name()).toList(),
                axis.months().stream().map(month -> dates.month(month)).toList(),
                lanes,
                caution(parts));
    }

    private static Fit fitOf(Assessment assessment, PartProposal part) {
        return assessment.ranking().stream()
                .filter(fit -> fit.supply().id().equals(part.supplyId()))
                .findFirst()
                .orElseThrow();
    }

    private LaneView lane(PartProposal part, PartProposal next, Fit fit, MonthAxis axis) {
        LocalDate handover = next == null ? part.until() : handover(part, next);
        return new LaneView(
                part.level().name(),
                texts.get("Form." + part.form().name()),
                fit.supply().name(),
                part.trackCode(),
                fit.supply().institution(),
                axis.at(part.from()),
                axis.at(part.until()),
                doing(part),
                dates.period(part.from(), part.until()),
                texts.get("suggestion.points", fit.points()),
                next == null ? "" : told(part, handover),
                axis.at(handover),
                axis.isLate(handover));
    }

    /**
     * When something goes from one part to the next: when the part is done and the next has begun, but not later than halfway the
     * next, for its students need half their time to build on it.
     */
    static LocalDate handover(PartProposal part, PartProposal next) {
        LocalDate done = part.until().isAfter(next.from()) ? part.until() : next.from();
        LocalDate halfway = next.from().plusDays(ChronoUnit.DAYS.between(next.from(), next.until()) / 2);
        return done.isBefore(halfway) ? done : halfway;
    }

    private String told(PartProposal part, LocalDate handover) {
        return texts.get(
                handover.isBefore(part.until()) ? "advice.handover.first" : "advice.handover.done",
                dates.day(handover),
                texts.get("Deliverable." + part.deliverable().name()));
    }

    private String doing(PartProposal part) {
        return texts.get("part.does." + part.deliverable().name());
    }

    private String title(List<PartProposal> parts) {
        Object[] doings = parts.stream()
                .map(part -> doing(part).toLowerCase(language.getLocale()))
                .toArray();
        return texts.get(doings.length == 2 ? "advice.plan.two" : "advice.plan.three", doings);
    }

    /** Whether the parts overlap: then who comes later must begin with what is half done. */
    private String caution(List<PartProposal> parts) {
        for (int at = 0; at + 1 < parts.size(); at++) {
            LocalDate from = parts.get(at + 1).from();
            LocalDate until = parts.get(at).until();
            if (from.isBefore(until)) {
                return texts.get("advice.plan.overlap", dates.day(from), dates.day(until));
            }
        }
        return texts.get("advice.plan.after");
    }
}
