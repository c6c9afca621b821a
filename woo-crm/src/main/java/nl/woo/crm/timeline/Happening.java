package nl.woo.crm.timeline;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.company.Company;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.question.Placement;
import nl.woo.domain.question.Question;

/**
 * Something that happened in the relation with a firm, to be put on its timeline with {@link Timeline#add}. What is not said
 * is left out: no question, at this moment, in the lane of the caller's institution, seen by everybody.
 */
public final class Happening {
    final EntryKind kind;
    final Company company;
    final String headline;
    final List<String> arguments;
    String questionCode;
    Placement placement;
    OffsetDateTime at;
    Institution institution;
    boolean ownInstitutionOnly;
    String text;
    boolean heardEntrepreneur;
    boolean heardTeacher;
    String recordKind;
    Long recordId;

    /**
     * @param headline the bundle key, without its {@code entry.}, of the sentence that says what happened
     * @param arguments what fills the sentence: names, days as {@code 2020-12-03}, constants as {@code Type.NAME}; null is
     *     left empty
     */
    public Happening(EntryKind kind, Company company, String headline, Object... arguments) {
        this.kind = kind;
        this.company = company;
        this.headline = headline;
        this.arguments = Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument.toString())
                .toList();
    }

    /** About this question. */
    public Happening question(Question question) {
        questionCode = question.getCode();
        return this;
    }

    /** About this placement and its question, in the lane of the institution that carries it out. */
    public Happening placement(Placement about) {
        placement = about;
        institution = about.getProposal().getOffering().getTrack().getInstitution();
        return question(about.getProposal().getPart().getQuestion());
    }

    /** When it happened. */
    public Happening at(OffsetDateTime moment) {
        at = moment;
        return this;
    }

    /** In the lane of this institution. */
    public Happening lane(Institution own) {
        institution = own;
        return this;
    }

    /** Seen by people of the lane's institution only. */
    public Happening ownInstitutionOnly() {
        ownInstitutionOnly = true;
        return this;
    }

    /** In people's own words: at most {@value TimelineEntry#LONGEST} characters are kept. */
    public Happening text(String words) {
        text = words;
        return this;
    }

    /** The entrepreneur was in touch: silence is counted from here on. */
    public Happening heardEntrepreneur() {
        heardEntrepreneur = true;
        return this;
    }

    /** The teacher was in touch: silence is counted from here on. */
    public Happening heardTeacher() {
        heardTeacher = true;
        return this;
    }

    /** Tells of a record that has a page or file of its own, such as {@code "IncomingMail"} and its id. */
    public Happening about(String kindOfRecord, long id) {
        recordKind = kindOfRecord;
        recordId = id;
        return this;
    }
}
