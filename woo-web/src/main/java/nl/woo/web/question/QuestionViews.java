package nl.woo.web.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.woo.crm.followup.FollowUps;
import nl.woo.domain.access.Caller;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.web.question.QuestionView.FollowUpView;
import nl.woo.web.question.QuestionView.StatusStep;
import nl.woo.web.shell.WaitingClocks;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Puts a question in the caller's words, with the steps that the caller may take. */
@RequestScoped
class QuestionViews {
    private static final int ROAD = 8;

    @Inject
    PartViews parts;

    @Inject
    AdviceViews advice;

    @Inject
    FollowUps followUps;

    @Inject
    WaitingClocks clocks;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Caller caller;

    /** @param others the position of the part of which to show all that fits less as well; empty for none */
    QuestionView show(Question question, String others) {
        return new QuestionView(
                question.getId(),
                question.getVersion(),
                question.getCode(),
                question.getTitle(),
                question.getText(),
                question.getLanguage().name().toLowerCase(Locale.ROOT),
                texts.get("question.received", texts.of(question.getChannel()), dates.moment(question.getReportedAt())),
                question.getCompany().getId(),
                question.getCompany().getName(),
                question.getCompany().getPlace(),
                texts.get(
                        "question.companyFacts",
                        question.getCompany().getSector() == null
                                ? ""
                                : question.getCompany().getSector(),
                        question.getCompany().getEmployees()),
                contactOf(question),
                question.getRelationManager() == null
                        ? ""
                        : question.getRelationManager().getName(),
                question.getTheme() == null ? "" : question.getTheme().getName(),
                sizeAndWeeks(question),
                dates.longDay(question.getWishedStart()),
                texts.of(question.getStatus()),
                dates.day(question.getStatusSince()),
                clocks.of(question.getStatus(), question.getStatusSince()),
                outcomeOf(question),
                roadOf(question),
                texts.get("question.next." + question.getStatus().name()),
                stepsOf(question),
                question.getStatus() == QuestionStatus.ACCEPTED
                        || question.getStatus() == QuestionStatus.IN_TRIAGE
                        || question.getStatus() == QuestionStatus.WAIT_LISTED,
                isSearching(question) ? advice.show(question) : null,
                question.getParts().stream()
                        .map(part -> parts.show(question, part, others.equals(String.valueOf(part.getPosition()))))
                        .toList(),
                followUps.listOfQuestion(question.getId()).stream()
                        .map(followUp -> new FollowUpView(
                                followUp.getRelationManager().getName(),
                                dates.day(followUp.getFirstContactOn()),
                                followUp.isOpen()))
                        .toList());
    }

    private static boolean isSearching(Question question) {
        QuestionStatus status = question.getStatus();
        return !status.isFinal()
                && (status.compareTo(QuestionStatus.PROPOSED) <= 0 || status == QuestionStatus.ENDED_EARLY);
    }

    private String contactOf(Question question) {
        if (question.getContact() == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        words.add(question.getContact().getName());
        addKnown(words, question.getContact().getRole());
        addKnown(words, question.getContact().getPhone());
        addKnown(words, question.getContact().getEmail());
        return String.join(", ", words);
    }

    private static void addKnown(List<String> words, String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private String sizeAndWeeks(Question question) {
        String weeks = texts.get("question.weeks", question.getWishedWeeks());
        return question.getSize() == null ? weeks : texts.of(question.getSize()) + ", " + weeks;
    }

    private String outcomeOf(Question question) {
        if (question.getOutcomeAt() == null) {
            return "";
        }
        String reason = question.getOutcomeReason() == null ? "" : question.getOutcomeReason();
        String referredTo = question.getReferredTo() == null ? "" : question.getReferredTo();
        return texts.get(
                "question.outcome." + question.getStatus().name(),
                dates.day(question.getOutcomeAt()),
                reason,
                referredTo);
    }

    private List<StatusStep> roadOf(Question question) {
        int now = question.getStatus().step();
        boolean finished =
                question.getStatus() == QuestionStatus.EVALUATED || question.getStatus() == QuestionStatus.CLOSED;
        OffsetDateTime[] moments = {
            question.getReportedAt(), question.getIntakeAt(), question.getAcceptedAt(), null, null, null, null, null
        };
        List<StatusStep> road = new ArrayList<>();
        for (int number = 1; number <= ROAD; number++) {
            String state = number < now || finished ? "done" : number == now ? "now" : "todo";
            String sub = number == now && !finished
                    ? texts.get("question.since", dates.day(question.getStatusSince()))
                    : dates.day(moments[number - 1]);
            road.add(new StatusStep(texts.get("question.road." + number), sub, state));
        }
        return road;
    }

    private List<Step> stepsOf(Question question) {
        List<Step> steps = switch (question.getStatus()) {
            case REPORTED -> List.of(Step.START_INTAKE, Step.WITHDRAW);
            case IN_INTAKE ->
                List.of(Step.ACCEPT, Step.WAIT_FOR_COMPANY, Step.REFER, Step.DECLINE, Step.HAND_OVER, Step.WITHDRAW);
            case WAITING_FOR_COMPANY ->
                List.of(Step.RESUME_INTAKE, Step.ACCEPT, Step.REFER, Step.DECLINE, Step.WITHDRAW);
            case REFERRED, DECLINED, WITHDRAWN, CLOSED -> List.of(Step.REOPEN);
            case EVALUATED, ENDED_EARLY -> List.of(Step.CLOSE, Step.HAND_OVER);
            default -> List.of(Step.HAND_OVER, Step.WITHDRAW);
        };
        return steps.stream().filter(step -> caller.may(step.action())).toList();
    }
}
