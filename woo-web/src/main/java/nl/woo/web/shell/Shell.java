package nl.woo.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.woo.domain.access.Caller;
import nl.woo.domain.people.Role;
import nl.woo.domain.question.QuestionStatus;
import nl.woo.domain.question.Questions;
import nl.woo.domain.time.PortalClock;
import nl.woo.domain.time.SchoolYear;
import nl.woo.web.text.Language;
import nl.woo.web.text.Texts;

/** What stands around every page. */
@Named
@RequestScoped
public class Shell {
    private static final int COUNTED = 100;

    private Integer waiting;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Caller caller;

    @Inject
    Questions questions;

    /** How many things wait for the caller's role, counted to {@value #COUNTED}; what counts is what the home page lists first. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = caller.role().map(this::count).orElse(0);
        }
        return waiting;
    }

    private int count(Role role) {
        return switch (role) {
            case COORDINATOR, TEACHER ->
                questions
                        .listOpenProposalIds(
                                caller.person().orElseThrow().getInstitution().getId(), COUNTED)
                        .size();
            case RELATION_MANAGER ->
                questions.listIds(QuestionStatus.REPORTED, null, COUNTED).size();
            case PROJECT_LEADER ->
                questions.listIds(QuestionStatus.IN_INTAKE, null, COUNTED).size();
            default -> 0;
        };
    }

    public String getRoleLabel() {
        return texts.of(caller.role().orElse(null));
    }

    /** Whether this is a training installation, whose today is not the real one. */
    public boolean isPractice() {
        return portalClock.isShifted();
    }

    public String getTodayText() {
        return texts.get(
                "shell.practice",
                LocalDate.now(clock).format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale())));
    }

    /** The school year of today. */
    public String getSchoolYear() {
        return SchoolYear.of(LocalDate.now(clock)).toString();
    }
}
