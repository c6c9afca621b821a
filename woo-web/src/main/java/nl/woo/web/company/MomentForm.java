package nl.woo.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.woo.crm.contact.ContactMoment;
import nl.woo.crm.contact.ContactWay;
import nl.woo.crm.contact.Contacting;
import nl.woo.crm.contact.NextContact;
import nl.woo.domain.rules.Reason;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import org.omnifaces.util.Faces;

/** Leg contact vast, schrijf een notitie, zeg een contact af: the forms on the firm's page about being in touch. */
@Named
@ViewScoped
public class MomentForm implements Serializable {
    private static final Map<String, String> INPUTS = Map.of(
            "ContactMoment.way", "moment:panel:way:input",
            "ContactMoment.with", "moment:panel:with:input",
            "ContactMoment.day", "moment:panel:day:input",
            "contacting.future", "moment:panel:day:input",
            "ContactMoment.text", "moment:panel:text:input",
            "PlannedContact.way", "moment:panel:nextWay:input",
            "PlannedContact.day", "moment:panel:nextDay:input",
            "PlannedContact.with", "moment:panel:nextWith:input",
            "PlannedContact.about", "moment:panel:nextAbout:input",
            "plannedContact.past", "moment:panel:nextDay:input");

    @Inject
    Contacting contacting;

    @Inject
    Messages messages;

    @Inject
    FieldErrors errors;

    @Inject
    Clock clock;

    private ContactWay way = ContactWay.CALL;
    private String with;
    private LocalDate day;
    private String text;
    private boolean teacher;
    private String questionCode;
    private ContactWay nextWay = ContactWay.CALL;
    private String nextWith;
    private LocalDate nextDay;
    private String nextAbout;
    private boolean ownInstitutionOnly;
    private PlannedRow planned;

    /** Starts with today, and with the planned contact that is written down or cancelled, where the address names one. */
    public void open(PlannedRow named) {
        planned = named;
        day = LocalDate.now(clock);
        if (named != null) {
            way = named.way();
            with = named.with();
        }
    }

    /** Puts the contact on the timeline; with something wrong, everything that was typed stays. */
    public void save(long companyId) {
        try {
            ContactMoment moment = new ContactMoment(way, with, day, text, teacher);
            contacting.record(companyId, questionCode, moment, planned == null ? null : planned.id(), next());
            leave(companyId, "contacting.done");
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    /** What was agreed on next; null when nothing was typed for it. */
    private NextContact next() {
        boolean sameWith = nextWith == null || nextWith.isBlank();
        if (nextDay == null && sameWith && (nextAbout == null || nextAbout.isBlank())) {
            return null;
        }
        return new NextContact(nextWay, sameWith ? with : nextWith, nextDay, nextAbout);
    }

    /** Puts the note on the timeline. */
    public void saveNote(long companyId) {
        try {
            contacting.note(companyId, questionCode, text, ownInstitutionOnly);
            leave(companyId, "contacting.note.done");
        } catch (RuleViolation violation) {
            errors.tell(violation, Map.of("ContactMoment.text", "note:panel:text:input"));
        }
    }

    /** Cancels the planned contact for the reason that was typed. */
    public void cancel(long companyId) {
        try {
            contacting.cancel(companyId, planned.id(), new Reason(text));
            leave(companyId, "contacting.cancel.done");
        } catch (RuleViolation violation) {
            errors.tell(violation, Map.of("reason.missing", "cancel:panel:text:input"));
        }
    }

    private void leave(long companyId, String done) {
        messages.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/company?id=%s", companyId);
    }

    /** The planned contact that the form is about; null when there is none. */
    public PlannedRow getPlanned() {
        return planned;
    }

    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    public ContactWay getWay() {
        return way;
    }

    public void setWay(ContactWay way) {
        this.way = way;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isTeacher() {
        return teacher;
    }

    public void setTeacher(boolean teacher) {
        this.teacher = teacher;
    }

    public String getQuestionCode() {
        return questionCode;
    }

    public void setQuestionCode(String questionCode) {
        this.questionCode = questionCode;
    }

    public ContactWay getNextWay() {
        return nextWay;
    }

    public void setNextWay(ContactWay nextWay) {
        this.nextWay = nextWay;
    }

    public String getNextWith() {
        return nextWith;
    }

    public void setNextWith(String nextWith) {
        this.nextWith = nextWith;
    }

    public LocalDate getNextDay() {
        return nextDay;
    }

    public void setNextDay(LocalDate nextDay) {
        this.nextDay = nextDay;
    }

    public String getNextAbout() {
        return nextAbout;
    }

    public void setNextAbout(String nextAbout) {
        this.nextAbout = nextAbout;
    }

    public boolean isOwnInstitutionOnly() {
        return ownInstitutionOnly;
    }

    public void setOwnInstitutionOnly(boolean ownInstitutionOnly) {
        this.ownInstitutionOnly = ownInstitutionOnly;
    }
}
