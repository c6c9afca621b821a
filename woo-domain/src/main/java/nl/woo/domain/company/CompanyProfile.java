package nl.woo.domain.company;

import java.util.regex.Pattern;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * What is known of a firm.
 *
 * @param sector in words, as the chamber of commerce names it
 * @param place the town
 * @param employees 0 to 100,000
 * @param kvkNumber 8 digits, leading zeros kept; null when unknown
 */
public record CompanyProfile(
        String name, String sector, String place, int employees, String kvkNumber, Accreditation accreditation) {
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");

    /** @throws RuleViolation naming the field that is missing or wrong */
    public CompanyProfile {
        name = Required.text(name, "Company.name", 200);
        sector = Required.optionalText(sector, "Company.sector", 120).orElse(null);
        place = Required.text(place, "Company.place", 120);
        Required.between(employees, 0, 100_000, "Company.employees");
        kvkNumber = Required.optionalText(kvkNumber, "Company.kvkNumber", 20).orElse(null);
        if (kvkNumber != null && !KVK.matcher(kvkNumber).matches()) {
            throw new RuleViolation("company.kvkNumber");
        }
        Required.value(accreditation, "Company.accreditation");
    }

    /** Of a firm of which nobody said whether it is accredited. */
    public CompanyProfile(String name, String sector, String place, int employees, String kvkNumber) {
        this(name, sector, place, employees, kvkNumber, Accreditation.UNKNOWN);
    }
}
