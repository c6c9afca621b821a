package nl.woo.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Role;
import nl.woo.domain.question.Closing;
import nl.woo.domain.question.Execution;
import nl.woo.domain.question.Intake;
import nl.woo.domain.question.Proposing;
import nl.woo.domain.question.RefusalGround;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.text.Messages;
import nl.woo.web.text.Texts;
import org.primefaces.PrimeFaces;

/** What is done to a question from its page: the step, the window that asks for what it needs, and the outcome. */
@Named
@ViewScoped
public class QuestionSteps implements Serializable {
    /** A person who can become relation manager. */
    public record Candidate(long id, String name) implements Serializable {}

    @Inject
    QuestionPage page;

    @Inject
    transient Intake intake;

    @Inject
    transient Closing closing;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Execution execution;

    @Inject
    transient People people;

    @Inject
    transient Caller caller;

    @Inject
    transient Messages messages;

    @Inject
    transient Texts texts;

    private Step step;
    private long partId;
    private long targetId;
    private String targetName;
    private String explanation;

    private String reason;
    private String text;
    private String referredTo;
    private RefusalGround ground;
    private Integer score;
    private Long relationManagerId;
    private List<Candidate> candidates = List.of();

    /** Does the question's step at once, or opens the window for it. */
    public void take(Step chosen) {
        begin(chosen, 0, 0, page.getView().title(), null);
    }

    /** As {@link #take(Step)} for a part. */
    public void takePart(Step chosen, QuestionView.PartView part) {
        begin(chosen, part.id(), 0, part.title(), null);
    }

    /** As {@link #take(Step)} for a proposal or its placement. */
    public void takeProposal(Step chosen, QuestionView.PartView part, QuestionView.ProposalView proposal) {
        begin(chosen, part.id(), proposal.id(), proposal.track(), null);
    }

    /** As {@link #take(Step)} for a suggested offering of a part. */
    public void takeSuggestion(Step chosen, QuestionView.PartView part, QuestionView.SuggestionView suggestion) {
        begin(chosen, part.id(), suggestion.offeringId(), suggestion.track(), explain(suggestion));
    }

    private static String explain(QuestionView.SuggestionView suggestion) {
        StringBuilder words = new StringBuilder(suggestion.verdict() + ", " + suggestion.points());
        for (QuestionView.CriterionView criterion : suggestion.criteria()) {
            words.append('\n').append(criterion.label()).append(": ").append(criterion.reason());
        }
        return words.toString();
    }

    private void begin(Step chosen, long part, long target, String name, String newExplanation) {
        step = chosen;
        partId = part;
        targetId = target;
        targetName = name;
        explanation = newExplanation;
        reason = null;
        text = null;
        referredTo = null;
        ground = null;
        score = null;
        if (chosen.isImmediate()) {
            carryOut();
            return;
        }
        if (chosen.asks("RELATION_MANAGER")) {
            offerCandidates();
        }
        PrimeFaces.current().executeScript("PF('step').show()");
    }

    private void offerCandidates() {
        candidates = Stream.of(Role.RELATION_MANAGER, Role.PROJECT_LEADER)
                .flatMap(role -> people.list(role).stream())
                .map(person -> new Candidate(person.getId(), person.getName()))
                .toList();
        relationManagerId = caller.personId()
                .filter(id -> candidates.stream().anyMatch(candidate -> candidate.id() == id))
                .orElseGet(() -> candidates.isEmpty() ? null : candidates.get(0).id());
    }

    /** Carries the step out with what the window asked; a broken rule keeps the window and what was typed. */
    public void carryOut() {
        String code = page.getCode();
        try {
            switch (step) {
                case START_INTAKE -> intake.start(code, relationManagerId);
                case HAND_OVER -> intake.handOver(code, relationManagerId, reason());
                case WAIT_FOR_COMPANY -> intake.waitForCompany(code, reason());
                case RESUME_INTAKE -> intake.resume(code);
                case ACCEPT -> intake.accept(code, reason());
                case REFER -> intake.refer(code, referredTo, reason());
                case DECLINE -> intake.decline(code, reason());
                case WITHDRAW -> closing.withdraw(code, reason());
                case CLOSE -> closing.close(code);
                case REOPEN -> closing.reopen(code, reason());
                case PROPOSE -> proposing.propose(code, partId, targetId, explanation);
                case DISMISS -> proposing.dismiss(code, partId, targetId, explanation, ground, reason());
                case UNDO_DISMISSAL -> proposing.undoDismissal(targetId);
                case TAKE_BACK -> proposing.withdraw(targetId, reason());
                case WAIT_FOR -> proposing.waitFor(code, partId, targetId, reason());
                case STOP_WAITING -> proposing.stopWaiting(code, partId);
                case TAKE_UP -> proposing.takeUp(targetId);
                case REFUSE -> proposing.refuse(targetId, ground, reason());
                case AGREE -> execution.agree(targetId, text);
                case START -> execution.start(targetId);
                case INTERRUPT -> execution.interrupt(targetId, reason());
                case RESUME -> execution.resume(targetId);
                case END_EARLY -> execution.endEarly(targetId, reason());
                case DELIVER -> execution.deliver(targetId, text);
                case EVALUATE -> execution.evaluate(targetId, score == null ? 0 : score, text);
            }
            page.reload();
            messages.done("step.done." + step.name(), targetName);
            PrimeFaces.current().executeScript("PF('step').hide()");
        } catch (RuleViolation violation) {
            messages.error(violation);
            if (step.isImmediate()) {
                page.reload();
            }
        }
    }

    private Reason reason() {
        return new Reason(reason);
    }

    public Step getStep() {
        return step;
    }

    /** The window's question: what will be done to what. */
    public String getHeading() {
        return step == null || step.isImmediate() ? "" : texts.get("step.heading." + step.name(), targetName);
    }

    /** What follows from the step, and who hears of it. */
    public String getConsequence() {
        return step == null ? "" : texts.getOr("step.consequence." + step.name(), "");
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReferredTo() {
        return referredTo;
    }

    public void setReferredTo(String referredTo) {
        this.referredTo = referredTo;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public Long getRelationManagerId() {
        return relationManagerId;
    }

    public void setRelationManagerId(Long relationManagerId) {
        this.relationManagerId = relationManagerId;
    }
}
