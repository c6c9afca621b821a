package nl.woo.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Track;
import nl.woo.domain.question.Part;
import nl.woo.domain.question.Placement;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.matching.engine.Fit;
import nl.woo.matching.suggestion.Suggestions;
import nl.woo.web.question.QuestionView.Fact;
import nl.woo.web.question.QuestionView.PartView;
import nl.woo.web.question.QuestionView.ProposalView;
import nl.woo.web.question.QuestionView.SuggestionView;
import nl.woo.web.shell.WaitingClocks;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Puts a part, its proposals and placements in the caller's words. */
@RequestScoped
class PartViews {
    private static final int BEST = 3;

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionViews suggestionViews;

    @Inject
    WaitingClocks clocks;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Caller caller;

    /** @param withOthers whether to show what fits less as well, rather than how many there are */
    PartView show(Question question, Part part, boolean withOthers) {
        boolean searching = part.getStatus().compareTo(QuestionStatus.PROPOSED) <= 0
                || part.getStatus() == QuestionStatus.ENDED_EARLY;
        boolean left = question.getStatus().isFinal();
        List<Fit> ranked = searching && !left ? rank(question, part) : List.of();
        int best = Math.min(BEST, ranked.size());
        return new PartView(
                part.getId(),
                part.getPosition(),
                part.getTitle(),
                part.getLevel().name(),
                texts.of(part.getForm()),
                texts.of(part.getStatus()),
                clocks.of(part.getStatus(), part.getStatusSince()),
                part.getWaitsFor() == null ? "" : dates.day(part.getWaitsFor().getIntake()),
                allowed(part.getStatus() == QuestionStatus.WAIT_LISTED ? List.of(Step.STOP_WAITING) : List.of()),
                part.getProposals().stream().map(this::show).toList(),
                show(ranked, 0, best, part),
                ranked.size() - best,
                show(ranked, best, withOthers ? ranked.size() : best, part));
    }

    private List<Fit> rank(Question question, Part part) {
        return suggestions.rank(question, part).stream()
                .filter(fit -> !isAsked(part, Long.parseLong(fit.supply().id())))
                .toList();
    }

    private List<SuggestionView> show(List<Fit> ranked, int from, int to, Part part) {
        List<SuggestionView> views = new ArrayList<>();
        for (int at = from; at < to; at++) {
            String rival = ranked.size() < 2
                    ? ""
                    : ranked.get(at == 0 ? 1 : 0).supply().id();
            views.add(suggestionViews.show(ranked.get(at), at + 1, rival, part));
        }
        return views;
    }

    private static boolean isAsked(Part part, long offeringId) {
        return part.getProposals().stream()
                .anyMatch(proposal ->
                        proposal.getOffering().getId() == offeringId && proposal.getState() != Proposal.State.ENDED);
    }

    private ProposalView show(Proposal proposal) {
        Offering offering = proposal.getOffering();
        Track track = offering.getTrack();
        Placement placement = proposal.placement().orElse(null);
        String state = placement == null ? texts.of(proposal.getState()) : texts.of(placement.getStatus());
        return new ProposalView(
                proposal.getId(),
                track.getCode(),
                track.getName(),
                track.getLevel().name(),
                texts.of(track.getForm()),
                track.getInstitution().getName(),
                dates.period(offering.getIntake(), offering.getEndsOn()),
                state,
                proposal.isOpen(),
                proposal.getState() == Proposal.State.NOT_SUITABLE || proposal.getState() == Proposal.State.DISMISSED,
                placement != null,
                signed(
                        "proposal.proposed",
                        proposal.getProposedBy() == null
                                ? ""
                                : proposal.getProposedBy().getName(),
                        dates.moment(proposal.getProposedAt())),
                proposal.getAnsweredAt() == null
                        ? ""
                        : signed(
                                "proposal.answered." + proposal.getState().name(),
                                proposal.getAnsweredBy() == null
                                        ? texts.get("question.system")
                                        : proposal.getAnsweredBy().getName(),
                                dates.moment(proposal.getAnsweredAt())),
                texts.of(proposal.getGround()),
                proposal.getAnswerReason() == null ? "" : proposal.getAnswerReason(),
                proposal.getExplanation() == null ? "" : proposal.getExplanation(),
                proposal.isOpen() ? clocks.of(QuestionStatus.PROPOSED, proposal.getProposedAt()) : null,
                factsOf(placement),
                stepsOf(proposal, placement));
    }

    private String signed(String key, String who, String when) {
        return texts.get(key, who, when);
    }

    private List<Fact> factsOf(Placement placement) {
        List<Fact> facts = new ArrayList<>();
        if (placement == null) {
            return facts;
        }
        facts.add(new Fact(
                texts.get("Placement.relationManager"),
                placement.getRelationManager().getName()));
        if (placement.getTeacher() != null) {
            facts.add(new Fact(
                    texts.get("Placement.teacher"), placement.getTeacher().getName()));
        }
        addFact(facts, "Placement.agreement", placement.getAgreement());
        addFact(facts, "Placement.interruptionReason", placement.getInterruptionReason());
        addFact(facts, "Placement.endedEarlyReason", placement.getEndedEarlyReason());
        addFact(facts, "Placement.result", placement.getResult());
        if (placement.getScore() != null) {
            addFact(
                    facts,
                    "Placement.evaluation",
                    texts.get("placement.scored", placement.getScore(), placement.getEvaluation()));
        }
        return facts;
    }

    private void addFact(List<Fact> facts, String key, String text) {
        if (text != null) {
            facts.add(new Fact(texts.get(key), text));
        }
    }

    private List<Step> stepsOf(Proposal proposal, Placement placement) {
        boolean ours = caller.standsFor(proposal.getOffering().getTrack().getInstitution());
        if (proposal.getPart().getQuestion().getStatus().isFinal()) {
            return List.of();
        }
        if (placement != null) {
            return allowed(stepsOf(placement)).stream()
                    .filter(step -> ours || step == Step.EVALUATE || step == Step.AGREE)
                    .toList();
        }
        return switch (proposal.getState()) {
            case OPEN -> {
                List<Step> steps = new ArrayList<>(ours ? allowed(List.of(Step.TAKE_UP, Step.REFUSE)) : List.of());
                steps.addAll(allowed(List.of(Step.TAKE_BACK)));
                yield steps;
            }
            case DISMISSED -> allowed(List.of(Step.UNDO_DISMISSAL));
            default -> List.of();
        };
    }

    private static List<Step> stepsOf(Placement placement) {
        return switch (placement.getStatus()) {
            case PLACED -> List.of(Step.AGREE, Step.END_EARLY);
            case AGREED -> List.of(Step.START, Step.END_EARLY);
            case IN_EXECUTION -> List.of(Step.DELIVER, Step.INTERRUPT, Step.END_EARLY);
            case INTERRUPTED -> List.of(Step.RESUME, Step.END_EARLY);
            case DELIVERED -> List.of(Step.EVALUATE);
            default -> List.of();
        };
    }

    private List<Step> allowed(List<Step> steps) {
        return steps.stream().filter(step -> caller.may(step.action())).toList();
    }
}
