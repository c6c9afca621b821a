package nl.woo.web.company;

import java.io.Serializable;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.rules.RuleViolation;

/** The fields in which a firm is described, on whichever form: what is typed stays here until it makes a profile. */
public class CompanyFields implements Serializable {
    private String name;
    private String place;
    private String sector;
    private Integer employees;
    private String kvkNumber;
    private Accreditation accreditation = Accreditation.UNKNOWN;

    /** Shows the profile as it is saved. */
    public void fill(CompanyProfile profile) {
        name = profile.name();
        place = profile.place();
        sector = profile.sector();
        employees = profile.employees();
        kvkNumber = profile.kvkNumber();
        accreditation = profile.accreditation();
    }

    /** @throws RuleViolation naming the field that is missing or wrong */
    public CompanyProfile profile() {
        return new CompanyProfile(name, sector, place, employees == null ? -1 : employees, kvkNumber, accreditation);
    }

    public Accreditation[] getAccreditationChoices() {
        return Accreditation.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public String getKvkNumber() {
        return kvkNumber;
    }

    public void setKvkNumber(String kvkNumber) {
        this.kvkNumber = kvkNumber;
    }

    public Accreditation getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(Accreditation accreditation) {
        this.accreditation = accreditation;
    }
}
