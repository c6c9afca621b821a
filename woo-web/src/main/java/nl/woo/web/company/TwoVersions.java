package nl.woo.web.company;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.woo.domain.company.CompanyProfile;

/**
 * What a person typed beside what somebody else saved meanwhile. Where only one of the two changed a field, that change is
 * kept unless the person chooses otherwise; where both did, the person's own.
 */
public class TwoVersions implements Serializable {
    private final CompanyProfile saved;
    private final List<Difference> differences;

    TwoVersions(CompanyProfile read, CompanyProfile typed, CompanyProfile saved) {
        this.saved = saved;
        this.differences = Arrays.stream(ProfileField.values())
                .filter(field -> !field.of(typed).equals(field.of(saved)))
                .map(field -> new Difference(
                        field,
                        field.of(typed),
                        field.of(saved),
                        !field.of(typed).equals(field.of(read))))
                .toList();
    }

    /** The fields in which the two versions differ. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** The saved version with the chosen values. */
    CompanyProfile merged() {
        return ProfileField.profile(field -> differences.stream()
                .filter(difference -> difference.field == field)
                .map(Difference::kept)
                .findFirst()
                .orElseGet(() -> field.of(saved)));
    }

    /** One field that has two values, of which the person keeps one. */
    public static class Difference implements Serializable {
        private final ProfileField field;
        private final String typed;
        private final String saved;
        private boolean keepTyped;

        Difference(ProfileField field, String typed, String saved, boolean keepTyped) {
            this.field = field;
            this.typed = typed;
            this.saved = saved;
            this.keepTyped = keepTyped;
        }

        private String kept() {
            return keepTyped ? typed : saved;
        }

        /** The bundle key of the field's name. */
        public String getNameKey() {
            return field.nameKey();
        }

        public String getTyped() {
            return typed;
        }

        public String getSaved() {
            return saved;
        }

        public boolean isKeepTyped() {
            return keepTyped;
        }

        public void setKeepTyped(boolean keepTyped) {
            this.keepTyped = keepTyped;
        }
    }
}
