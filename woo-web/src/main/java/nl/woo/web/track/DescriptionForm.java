package nl.woo.web.track;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woo.domain.catalogue.Deliverable;
import nl.woo.domain.catalogue.Form;
import nl.woo.domain.catalogue.TeachingLanguage;
import nl.woo.domain.catalogue.TrackDescription;
import nl.woo.domain.history.Change;
import nl.woo.web.track.FocusView.ThemeView;

/** What a coordinator types about a track. */
public class DescriptionForm implements Serializable {
    private String name;
    private Form form;
    private String text;
    private String competences;
    private Integer groupSize;
    private Integer hoursPerStudent;
    private Integer preparationWeeks;
    private TeachingLanguage language;
    private String hub;
    private String contactRole;
    private List<ThemeView> themeChoices = List.of();
    private String[] themes = {};
    private Deliverable[] deliverables = {};

    static DescriptionForm of(TrackView track, List<ThemeView> themesInUse) {
        TrackDescription description = track.description();
        DescriptionForm form = new DescriptionForm();
        form.name = description.name();
        form.form = description.form();
        form.text = description.text();
        form.competences = String.join("\n", description.competences());
        form.groupSize = description.groupSize();
        form.hoursPerStudent = description.hoursPerStudent();
        form.preparationWeeks = description.preparationWeeks();
        form.language = description.language();
        form.hub = description.hub();
        form.contactRole = description.contactRole();
        form.themeChoices = Stream.concat(themesInUse.stream(), track.focus().themes().stream())
                .distinct()
                .toList();
        form.themes = track.focus().themeCodes().toArray(String[]::new);
        form.deliverables = track.focus().deliverables().toArray(Deliverable[]::new);
        return form;
    }

    /** @throws nl.woo.domain.rules.RuleViolation naming the field that is missing or out of range */
    TrackDescription description() {
        return new TrackDescription(
                name,
                form,
                text,
                competences == null ? List.of() : competences.lines().toList(),
                groupSize,
                hoursPerStudent,
                preparationWeeks,
                language,
                hub,
                contactRole);
    }

    /** The codes of the themes that were chosen. */
    Set<String> themeCodes() {
        return Set.of(themes);
    }

    Set<Deliverable> chosenDeliverables() {
        return Set.of(deliverables);
    }

    /** Where what is typed differs from a track as it is kept: as typed, and as kept. */
    List<Change> differences(TrackView kept) {
        List<Change> differences = differences(description(), kept.description());
        compare(
                differences,
                "themes",
                themeNames(List.of(themes)),
                themeNames(kept.focus().themeCodes()));
        compare(
                differences,
                "deliverables",
                constants(List.of(deliverables)),
                constants(kept.focus().deliverables()));
        return differences;
    }

    private String themeNames(List<String> codes) {
        return themeChoices.stream()
                .filter(choice -> codes.contains(choice.code()))
                .map(ThemeView::name)
                .collect(Collectors.joining(", "));
    }

    private static List<String> constants(List<Deliverable> deliverables) {
        return deliverables.stream()
                .sorted()
                .map(deliverable -> "Deliverable." + deliverable)
                .toList();
    }

    private static List<Change> differences(TrackDescription one, TrackDescription other) {
        List<Change> differences = new ArrayList<>();
        compare(differences, "name", one.name(), other.name());
        compare(differences, "form", "Form." + one.form(), "Form." + other.form());
        compare(differences, "text", one.text(), other.text());
        compare(
                differences,
                "competences",
                String.join("; ", one.competences()),
                String.join("; ", other.competences()));
        compare(differences, "groupSize", one.groupSize(), other.groupSize());
        compare(differences, "hoursPerStudent", one.hoursPerStudent(), other.hoursPerStudent());
        compare(differences, "preparationWeeks", one.preparationWeeks(), other.preparationWeeks());
        compare(differences, "language", "TeachingLanguage." + one.language(), "TeachingLanguage." + other.language());
        compare(differences, "hub", one.hub(), other.hub());
        compare(differences, "contactRole", one.contactRole(), other.contactRole());
        return differences;
    }

    private static void compare(List<Change> differences, String field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            differences.add(new Change(field, Objects.toString(one, ""), Objects.toString(other, "")));
        }
    }

    /** The themes in use, and those that were set and no longer are. */
    public List<ThemeView> getThemeChoices() {
        return themeChoices;
    }

    public Deliverable[] getDeliverableChoices() {
        return Deliverable.values();
    }

    public String[] getThemes() {
        return themes;
    }

    public void setThemes(String[] themes) {
        this.themes = themes;
    }

    public Deliverable[] getDeliverables() {
        return deliverables;
    }

    public void setDeliverables(Deliverable[] deliverables) {
        this.deliverables = deliverables;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCompetences() {
        return competences;
    }

    public void setCompetences(String competences) {
        this.competences = competences;
    }

    public Integer getGroupSize() {
        return groupSize;
    }

    public void setGroupSize(Integer groupSize) {
        this.groupSize = groupSize;
    }

    public Integer getHoursPerStudent() {
        return hoursPerStudent;
    }

    public void setHoursPerStudent(Integer hoursPerStudent) {
        this.hoursPerStudent = hoursPerStudent;
    }

    public Integer getPreparationWeeks() {
        return preparationWeeks;
    }

    public void setPreparationWeeks(Integer preparationWeeks) {
        this.preparationWeeks = preparationWeeks;
    }

    public TeachingLanguage getLanguage() {
        return language;
    }

    public void setLanguage(TeachingLanguage language) {
        this.language = language;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public String getContactRole() {
        return contactRole;
    }

    public void setContactRole(String contactRole) {
        this.contactRole = contactRole;
    }
}
