package nl.woo.web.company;

import java.util.function.Function;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.CompanyProfile;

/** A field of a firm's profile on the form. */
enum ProfileField {
    NAME("Company.name"),
    PLACE("Company.place"),
    SECTOR("Company.sector"),
    EMPLOYEES("Company.employees"),
    KVK_NUMBER("Company.kvkNumber"),
    ACCREDITATION("Company.accreditation");

    /** What the bundle's key of a constant begins with. */
    private static final String ACCREDITATIONS = "Accreditation.";

    private final String nameKey;

    ProfileField(String nameKey) {
        this.nameKey = nameKey;
    }

    /** The bundle key of the field's name. */
    String nameKey() {
        return nameKey;
    }

    /** The value as text, or the bundle's key of it; empty when there is none. */
    String of(CompanyProfile profile) {
        String value = switch (this) {
            case NAME -> profile.name();
            case PLACE -> profile.place();
            case SECTOR -> profile.sector();
            case EMPLOYEES -> Integer.toString(profile.employees());
            case KVK_NUMBER -> profile.kvkNumber();
            case ACCREDITATION -> ACCREDITATIONS + profile.accreditation();
        };
        return value == null ? "" : value;
    }

    /** The profile of which each field has the text that the source gives. */
    static CompanyProfile profile(Function<ProfileField, String> source) {
        return new CompanyProfile(
                source.apply(NAME),
                source.apply(SECTOR),
                source.apply(PLACE),
                Integer.parseInt(source.apply(EMPLOYEES)),
                source.apply(KVK_NUMBER),
                Accreditation.valueOf(source.apply(ACCREDITATION).substring(ACCREDITATIONS.length())));
    }
}
