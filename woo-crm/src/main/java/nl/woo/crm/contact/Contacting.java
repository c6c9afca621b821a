package nl.woo.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.NoSuchElementException;
import nl.woo.crm.timeline.EntryKind;
import nl.woo.crm.timeline.Happening;
import nl.woo.crm.timeline.Timeline;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.question.Question;
import nl.woo.domain.question.Questions;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.time.PortalClock;

/** Writing down that people were in touch with a firm, what they note, and when they will be in touch again. */
@ApplicationScoped
@Transactional
public class Contacting {
    /** The hour that a contact of an earlier day stands at. */
    private static final LocalTime NOON = LocalTime.NOON;

    @Inject
    Companies companies;

    @Inject
    Questions questions;

    @Inject
    PlannedContacts planned;

    @Inject
    Timeline timeline;

    @Inject
    Caller caller;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Puts a contact on the firm's timeline.
     *
     * @param questionCode what it was about; null when it was about the firm
     * @param kept the id of the planned contact that this was; null when it was not planned
     * @param next the contact agreed on next; null when none was
     * @throws RuleViolation when the contact lies in the future, or the next one in the past
     */
    @May(Action.KEEP_CONTACT)
    public void record(long companyId, String questionCode, ContactMoment moment, Long kept, NextContact next) {
        Company company = companies.get(companyId);
        Question question = question(company, questionCode);
        if (moment.day().isAfter(today())) {
            throw new RuleViolation("contacting.future");
        }
        Happening happening = new Happening(moment.way().kind(), company, "contact." + moment.way(), moment.with())
                .at(moment(moment.day()))
                .text(moment.text());
        if (question != null) {
            happening.question(question);
        }
        timeline.add(moment.teacher() ? happening.heardTeacher() : happening.heardEntrepreneur());
        if (kept != null) {
            planned(company, kept).keep(now());
        }
        if (next != null) {
            plan(company, question, next);
        }
    }

    /**
     * Puts a note on the firm's timeline.
     *
     * @param ownInstitutionOnly whether only people of the caller's institution see it
     */
    @May(Action.KEEP_CONTACT)
    public void note(long companyId, String questionCode, String text, boolean ownInstitutionOnly) {
        Company company = companies.get(companyId);
        Question question = question(company, questionCode);
        Happening happening = new Happening(EntryKind.NOTE, company, "note")
                .text(Required.text(text, "ContactMoment.text", ContactMoment.LONGEST));
        if (question != null) {
            happening.question(question);
        }
        timeline.add(ownInstitutionOnly ? happening.ownInstitutionOnly() : happening);
    }

    /** Cancels a planned contact. */
    @May(Action.KEEP_CONTACT)
    public void cancel(long companyId, long plannedId, Reason reason) {
        planned(companies.get(companyId), plannedId).cancel(now());
    }

    private void plan(Company company, Question question, NextContact next) {
        database.persist(new PlannedContact(company, question, next, caller.personIn(database), today()));
    }

    private PlannedContact planned(Company company, long id) {
        PlannedContact found = planned.get(id);
        if (!found.getCompany().getId().equals(company.getId())) {
            throw new NoSuchElementException("planned contact " + id + " of company " + company.getId());
        }
        return found;
    }

    private Question question(Company company, String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        Question question = questions.get(code);
        if (!question.getCompany().getId().equals(company.getId())) {
            throw new NoSuchElementException("question " + code + " of company " + company.getId());
        }
        return question;
    }

    /** Now for a contact of today, noon for one of an earlier day. */
    private OffsetDateTime moment(LocalDate day) {
        return day.equals(today())
                ? now()
                : day.atTime(NOON).atZone(PortalClock.ZONE).toOffsetDateTime();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
