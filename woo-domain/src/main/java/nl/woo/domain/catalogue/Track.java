package nl.woo.domain.catalogue;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.woo.domain.history.Recorded;
import nl.woo.domain.history.Timelines;
import nl.woo.domain.institution.Institution;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;

/**
 * A course, minor, elective, graduation project or internship that takes up outside questions. It is described and described
 * anew by its coordinator or an import, runs in {@linkplain Offering offerings}, and may be retired; it is never deleted, for
 * placements refer to it.
 */
@Entity
@Table(name = "track")
public class Track implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "track_seq")
    @SequenceGenerator(name = "track_seq", sequenceName = "track_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    private String name;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String text;

    @Convert(converter = LinesConverter.class)
    private List<String> competences;

    @Column(name = "group_size")
    private int groupSize;

    @Column(name = "hours_per_student")
    private int hoursPerStudent;

    @Column(name = "preparation_weeks")
    private int preparationWeeks;

    @Enumerated(EnumType.STRING)
    private TeachingLanguage language;

    private String hub;

    @Column(name = "contact_role")
    private String contactRole;

    @ManyToMany
    @JoinTable(
            name = "track_theme",
            joinColumns = @JoinColumn(name = "track_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    @OrderBy("name")
    private List<Theme> themes = new ArrayList<>();

    @Convert(converter = DeliverablesConverter.class)
    private List<Deliverable> deliverables = List.of();

    private boolean retired;

    @OneToMany(mappedBy = "track", cascade = CascadeType.PERSIST)
    @OrderBy("intake, id")
    private List<Offering> offerings = new ArrayList<>();

    protected Track() {} // JPA

    public Track(String code, Programme programme, TrackDescription description) {
        this.code = Required.text(code, "Track.code", 40).toUpperCase(Locale.ROOT);
        this.programme = Required.value(programme, "Track.programme");
        describe(description);
    }

    /** Says anew what the track is; brings a retired track back. */
    public final void describe(TrackDescription description) {
        name = description.name();
        form = description.form();
        text = description.text();
        competences = description.competences();
        groupSize = description.groupSize();
        hoursPerStudent = description.hoursPerStudent();
        preparationWeeks = description.preparationWeeks();
        language = description.language();
        hub = description.hub();
        contactRole = description.contactRole();
        retired = false;
    }

    /** Says anew what the track is and what it is for, unless somebody changed the track since {@code readVersion}. */
    public void describe(TrackDescription description, TrackFocus focus, long readVersion) {
        StaleEdit.check(readVersion, version);
        describe(description);
        themes.retainAll(focus.themes());
        focus.themes().stream().filter(theme -> !themes.contains(theme)).forEach(themes::add);
        deliverables = focus.orderedDeliverables();
    }

    public TrackDescription description() {
        return new TrackDescription(
                name,
                form,
                text,
                competences,
                groupSize,
                hoursPerStudent,
                preparationWeeks,
                language,
                hub,
                contactRole);
    }

    /** What its coordinator says it is for; a description by an import leaves it as it is. */
    public TrackFocus focus() {
        return new TrackFocus(themes, Set.copyOf(deliverables));
    }

    /** Takes no more questions; what runs goes on. */
    public void retire() {
        retired = true;
    }

    /** @throws RuleViolation when the track already has this intake, or the period is not in order */
    public Offering offer(LocalDate intake, LocalDate endsOn, int places) {
        if (offering(intake).isPresent()) {
            throw new RuleViolation("offering.intakeTaken", intake);
        }
        Offering offering = new Offering(this, intake, endsOn, places);
        offerings.add(offering);
        return offering;
    }

    public Optional<Offering> offering(LocalDate intake) {
        return offerings.stream()
                .filter(offering -> offering.getIntake().equals(intake))
                .findFirst();
    }

    @Override
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Institution getInstitution() {
        return programme.getInstitution();
    }

    public Level getLevel() {
        return programme.getLevel();
    }

    public String getName() {
        return name;
    }

    public Form getForm() {
        return form;
    }

    public String getText() {
        return text;
    }

    public List<String> getCompetences() {
        return competences;
    }

    public int getGroupSize() {
        return groupSize;
    }

    public int getHoursPerStudent() {
        return hoursPerStudent;
    }

    public int getPreparationWeeks() {
        return preparationWeeks;
    }

    public TeachingLanguage getLanguage() {
        return language;
    }

    public String getHub() {
        return hub;
    }

    public String getContactRole() {
        return contactRole;
    }

    /** What its coordinator says its students hand over; empty when the text is to tell. */
    public List<Deliverable> getDeliverables() {
        return deliverables;
    }

    public boolean isRetired() {
        return retired;
    }

    public List<Offering> getOfferings() {
        return List.copyOf(offerings);
    }

    @Override
    public String label() {
        return code + " " + name;
    }

    @Override
    public Timelines timelines() {
        return Timelines.ofTrack(id);
    }
}
