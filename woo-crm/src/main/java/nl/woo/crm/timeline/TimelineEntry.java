package nl.woo.crm.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import nl.woo.domain.company.Company;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.people.Person;
import nl.woo.domain.question.Placement;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * What happened once in the relation with a firm. A log: written once, never changed, and following its firm when firms are
 * merged.
 */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {
    static final int LONGEST = 4000;
    private static final int LONGEST_ARGUMENT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    @Column(name = "question_code")
    private String questionCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    private OffsetDateTime at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "own_institution_only")
    private boolean ownInstitutionOnly;

    private String headline;

    @Convert(converter = ArgumentsConverter.class)
    private List<String> arguments;

    private String text;

    @Column(name = "heard_entrepreneur")
    private boolean heardEntrepreneur;

    @Column(name = "heard_teacher")
    private boolean heardTeacher;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person authorPerson;

    private String author;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private Long recordId;

    protected TimelineEntry() {} // JPA

    /**
     * @param by who wrote it; null when the system did
     * @param byName the name to show for it
     * @throws RuleViolation when it is for one institution only and no institution is known
     */
    TimelineEntry(Happening happening, Institution lane, OffsetDateTime at, Person by, String byName) {
        company = Required.value(happening.company, "TimelineEntry.company");
        questionCode = happening.questionCode;
        placement = happening.placement;
        this.at = at;
        kind = Required.value(happening.kind, "TimelineEntry.kind");
        institution = lane;
        ownInstitutionOnly = happening.ownInstitutionOnly;
        if (ownInstitutionOnly && lane == null) {
            throw new RuleViolation("timeline.noInstitution");
        }
        headline = Required.text(happening.headline, "TimelineEntry.headline", 60);
        arguments = happening.arguments.stream()
                .map(argument -> shortened(argument, LONGEST_ARGUMENT))
                .toList();
        text = happening.text == null || happening.text.isBlank() ? null : shortened(happening.text.strip(), LONGEST);
        heardEntrepreneur = happening.heardEntrepreneur;
        heardTeacher = happening.heardTeacher;
        authorPerson = by;
        author = Required.text(byName, "TimelineEntry.author", 120);
        recordKind = happening.recordKind;
        recordId = happening.recordId;
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    public Long getId() {
        return id;
    }

    public Company getCompany() {
        return company;
    }

    /** The code of the question it is about; null when it is about the firm. */
    public String getQuestionCode() {
        return questionCode;
    }

    /** The placement it is about; null when there is none. */
    public Placement getPlacement() {
        return placement;
    }

    public OffsetDateTime getAt() {
        return at;
    }

    public EntryKind getKind() {
        return kind;
    }

    /** In whose lane it stands; null when the portal did it by itself. */
    public Institution getInstitution() {
        return institution;
    }

    /** Whether only people of the lane's institution see it. */
    public boolean isOwnInstitutionOnly() {
        return ownInstitutionOnly;
    }

    /** The bundle key, without its {@code entry.}, of what happened. */
    public String getHeadline() {
        return headline;
    }

    /** What fills the headline. */
    public List<String> getArguments() {
        return List.copyOf(arguments);
    }

    /** In people's own words; may be null. */
    public String getText() {
        return text;
    }

    public boolean isHeardEntrepreneur() {
        return heardEntrepreneur;
    }

    public boolean isHeardTeacher() {
        return heardTeacher;
    }

    /** Who wrote it; null when the system did. */
    public Person getAuthorPerson() {
        return authorPerson;
    }

    /** The name of who wrote it. */
    public String getAuthor() {
        return author;
    }

    /** The kind of record it tells of; null when it stands by itself. */
    public String getRecordKind() {
        return recordKind;
    }

    public Long getRecordId() {
        return recordId;
    }
}
