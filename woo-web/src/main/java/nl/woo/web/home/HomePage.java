package nl.woo.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woo.crm.followup.FollowUp;
import nl.woo.crm.followup.FollowUps;
import nl.woo.domain.access.Caller;
import nl.woo.domain.catalogue.Offering;
import nl.woo.domain.catalogue.Tracks;
import nl.woo.domain.people.Role;
import nl.woo.domain.question.Placement;
import nl.woo.domain.question.Proposal;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Questions;
import nl.woo.web.shell.WaitingClock;
import nl.woo.web.shell.WaitingClocks;
import nl.woo.web.text.Dates;
import nl.woo.web.text.Texts;

/** Werkvoorraad: what needs me today, longest waiting first. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 6;
    private static final int COUNTED = 100;
    private static final List<QuestionStatus> TO_DECIDE = List.of(
            QuestionStatus.REPORTED, QuestionStatus.IN_INTAKE, QuestionStatus.ACCEPTED, QuestionStatus.IN_TRIAGE);
    private static final List<QuestionStatus> TO_CARRY_ON = List.of(QuestionStatus.PLACED, QuestionStatus.DELIVERED);

    /** A question that waits to be taken in, decided on or triaged. */
    public record Waiting(String code, String title, String firm, String status, String theme, WaitingClock clock) {}

    /** A proposal that waits for an answer. */
    public record Unanswered(
            String code,
            String title,
            String firm,
            String track,
            String level,
            String form,
            String institution,
            WaitingClock clock) {}

    /** A placement that waits for agreements, or for its evaluation. */
    public record Running(
            String code,
            String title,
            String firm,
            String track,
            String level,
            String form,
            String status,
            String todo) {}

    /** An intake that comes. */
    public record Intake(
            String trackCode,
            String track,
            String level,
            String form,
            String institution,
            String handIn,
            String inDays,
            boolean soon,
            int free,
            int places) {}

    /** A first contact that is due. */
    public record Contact(String code, String title, String day, boolean late) {}

    @Inject
    Questions questions;

    @Inject
    Tracks tracks;

    @Inject
    FollowUps followUps;

    @Inject
    Caller caller;

    @Inject
    WaitingClocks clocks;

    @Inject
    Texts texts;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private boolean whole;
    private List<Waiting> waiting;
    private int waitingCount;
    private List<Unanswered> unanswered;
    private int unansweredCount;
    private List<Running> running;
    private List<Intake> intakes;
    private List<Contact> contacts;

    @PostConstruct
    void read() {
        whole = request.getParameter("all") != null;
        readWaiting();
        readUnanswered();
        readRunning();
        readIntakes();
        readContacts();
    }

    private void readWaiting() {
        Long mine = whole
                        || caller.role()
                                .filter(role -> role == Role.RELATION_MANAGER)
                                .isEmpty()
                ? null
                : caller.personId().orElse(null);
        List<Long> ids = new ArrayList<>();
        for (QuestionStatus status : TO_DECIDE) {
            List<Long> inStatus = questions.listIds(status, status == QuestionStatus.REPORTED ? null : mine, COUNTED);
            waitingCount += inStatus.size();
            ids.addAll(inStatus.subList(0, Math.min(SHOWN, inStatus.size())));
        }
        waiting = questions.list(ids).stream()
                .sorted(Comparator.comparing(Question::getStatusSince).thenComparing(Question::getId))
                .limit(SHOWN)
                .map(question -> new Waiting(
                        question.getCode(),
                        question.getTitle(),
                        question.getCompany().getName() + ", "
                                + question.getCompany().getPlace(),
                        texts.of(question.getStatus()),
                        question.getTheme() == null ? "" : question.getTheme().getName(),
                        clocks.of(question.getStatus(), question.getStatusSince())))
                .toList();
    }

    private Long ownInstitution() {
        boolean education = caller.role()
                .filter(role -> role == Role.COORDINATOR || role == Role.TEACHER)
                .isPresent();
        return whole || !education
                ? null
                : caller.person().orElseThrow().getInstitution().getId();
    }

    private void readUnanswered() {
        List<Long> ids = questions.listOpenProposalIds(ownInstitution(), COUNTED);
        unansweredCount = ids.size();
        unanswered = questions.listProposals(ids.subList(0, Math.min(SHOWN, ids.size()))).stream()
                .map(this::show)
                .toList();
    }

    private Unanswered show(Proposal proposal) {
        Offering offering = proposal.getOffering();
        Question question = proposal.getPart().getQuestion();
        return new Unanswered(
                question.getCode(),
                question.getTitle(),
                question.getCompany().getName(),
                offering.getTrack().getName(),
                offering.getTrack().getLevel().name(),
                texts.of(offering.getTrack().getForm()),
                offering.getTrack().getInstitution().getShortName(),
                clocks.of(QuestionStatus.PROPOSED, proposal.getProposedAt()));
    }

    private void readRunning() {
        List<Long> ids = new ArrayList<>();
        for (QuestionStatus status : TO_CARRY_ON) {
            ids.addAll(questions.listPlacementIds(status, ownInstitution(), SHOWN));
        }
        running = questions.listPlacements(ids).stream()
                .sorted(Comparator.comparing(Placement::getStatus))
                .map(this::show)
                .toList();
    }

    private Running show(Placement placement) {
        Offering offering = placement.getProposal().getOffering();
        Question question = placement.getProposal().getPart().getQuestion();
        return new Running(
                question.getCode(),
                question.getTitle(),
                question.getCompany().getName(),
                offering.getTrack().getName(),
                offering.getTrack().getLevel().name(),
                texts.of(offering.getTrack().getForm()),
                texts.of(placement.getStatus()),
                texts.get("home.todo." + placement.getStatus().name()));
    }

    private void readIntakes() {
        LocalDate today = LocalDate.now(clock);
        intakes = tracks.listOpen(today, SHOWN).stream()
                .sorted(Comparator.comparing(Offering::handInBy).thenComparing(Offering::getId))
                .map(offering -> show(offering, today))
                .toList();
    }

    private Intake show(Offering offering, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, offering.handInBy());
        return new Intake(
                offering.getTrack().getCode(),
                offering.getTrack().getName(),
                offering.getTrack().getLevel().name(),
                texts.of(offering.getTrack().getForm()),
                offering.getTrack().getInstitution().getShortName(),
                dates.day(offering.handInBy()),
                days < 0 ? texts.get("home.passed") : texts.get("home.inDays", days),
                days <= 7,
                offering.freePlaces(),
                offering.getPlaces());
    }

    private void readContacts() {
        LocalDate today = LocalDate.now(clock);
        contacts = caller.personId().isEmpty()
                ? List.of()
                : followUps.listDue(caller.personId().get(), today.plusDays(7), SHOWN).stream()
                        .map(followUp -> show(followUp, today))
                        .toList();
    }

    private Contact show(FollowUp followUp, LocalDate today) {
        return new Contact(
                followUp.getQuestionCode(),
                followUp.getQuestionTitle(),
                dates.day(followUp.getFirstContactOn()),
                followUp.getFirstContactOn().isBefore(today));
    }

    /** Whether the whole workplace's work is shown instead of the caller's own. */
    public boolean isWhole() {
        return whole;
    }

    public String getToday() {
        return texts.get("home.today", dates.longDay(LocalDate.now(clock)), waitingCount, unansweredCount);
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    public String getWaitingCount() {
        return counted(waitingCount);
    }

    public List<Unanswered> getUnanswered() {
        return unanswered;
    }

    public String getUnansweredCount() {
        return counted(unansweredCount);
    }

    private static String counted(int count) {
        return count >= COUNTED ? (COUNTED - 1) + "+" : String.valueOf(count);
    }

    public List<Running> getRunning() {
        return running;
    }

    public List<Intake> getIntakes() {
        return intakes;
    }

    public List<Contact> getContacts() {
        return contacts;
    }
}
