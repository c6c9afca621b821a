package nl.woo.crm.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.woo.domain.question.PartProposed;
import nl.woo.domain.question.Placement;
import nl.woo.domain.question.PlacementMoved;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.ProposalRefused;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionDecided;
import nl.woo.domain.question.QuestionLeft;
import nl.woo.domain.question.QuestionPlaced;
import nl.woo.domain.question.QuestionReopened;
import nl.woo.domain.question.QuestionReported;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.QuestionTriaged;

/** Puts the steps of a firm's questions on its timeline, each in the transaction that takes the step. */
@Dependent
class QuestionSteps {
    @Inject
    Timeline timeline;

    @Inject
    EntityManager database;

    void on(@Observes QuestionReported event) {
        Question question = question(event.questionId());
        timeline.add(step(question, "reported", question.getTitle()).at(question.getReportedAt()));
    }

    void on(@Observes QuestionDecided event) {
        Question question = question(event.questionId());
        timeline.add(step(question, "decided." + event.decision(), question.getTitle(), question.getReferredTo())
                .text(event.reason()));
    }

    void on(@Observes QuestionTriaged event) {
        Question question = question(event.questionId());
        timeline.add(step(question, "triaged", question.getTheme().getName()));
    }

    void on(@Observes PartProposed event) {
        Proposal proposal = database.find(Proposal.class, event.proposalId());
        timeline.add(of(proposal, "proposed"));
    }

    void on(@Observes ProposalRefused event) {
        Proposal proposal = database.find(Proposal.class, event.proposalId());
        timeline.add(of(proposal, "refused").text(proposal.getAnswerReason()).heardTeacher());
    }

    void on(@Observes QuestionPlaced event) {
        Placement placement = placement(event.placementId());
        timeline.add(of(placement, EntryKind.PLACEMENT, QuestionStatus.PLACED).heardTeacher());
    }

    void on(@Observes PlacementMoved event) {
        Placement placement = placement(event.placementId());
        Happening happening = switch (event.status()) {
            case AGREED -> of(placement, EntryKind.AGREEMENT, event.status()).text(placement.getAgreement());
            case INTERRUPTED ->
                of(placement, EntryKind.PLACEMENT, event.status()).text(placement.getInterruptionReason());
            case ENDED_EARLY ->
                of(placement, EntryKind.PLACEMENT, event.status()).text(placement.getEndedEarlyReason());
            case DELIVERED ->
                of(placement, EntryKind.RESULT, event.status())
                        .text(placement.getResult())
                        .heardTeacher();
            case EVALUATED ->
                of(placement, EntryKind.EVALUATION, event.status())
                        .text(placement.getEvaluation())
                        .heardEntrepreneur();
            default -> of(placement, EntryKind.PLACEMENT, event.status());
        };
        timeline.add(happening);
    }

    void on(@Observes QuestionLeft event) {
        Question question = question(event.questionId());
        timeline.add(
                step(question, "left." + event.outcome(), question.getTitle()).text(event.reason()));
    }

    void on(@Observes QuestionReopened event) {
        Question question = question(event.questionId());
        timeline.add(step(question, "reopened", question.getTitle()));
    }

    private Question question(long id) {
        return database.find(Question.class, id);
    }

    private Placement placement(long id) {
        return database.find(Placement.class, id);
    }

    private static Happening step(Question question, String headline, Object... arguments) {
        return new Happening(EntryKind.STEP, question.getCompany(), headline, arguments).question(question);
    }

    private static Happening of(Proposal proposal, String headline) {
        Question question = proposal.getPart().getQuestion();
        return new Happening(
                        EntryKind.PROPOSAL,
                        question.getCompany(),
                        headline,
                        proposal.getPart().getTitle(),
                        proposal.getOffering().getTrack().getName())
                .question(question)
                .lane(proposal.getOffering().getTrack().getInstitution());
    }

    private static Happening of(Placement placement, EntryKind kind, QuestionStatus status) {
        Proposal proposal = placement.getProposal();
        return new Happening(
                        kind,
                        proposal.getPart().getQuestion().getCompany(),
                        "placement." + status,
                        proposal.getOffering().getTrack().getName(),
                        placement.getScore())
                .placement(placement);
    }
}
