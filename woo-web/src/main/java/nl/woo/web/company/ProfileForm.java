package nl.woo.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import nl.woo.domain.company.Companies;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyKeeping;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.rules.RuleViolation;
import nl.woo.domain.rules.StaleEdit;
import nl.woo.web.text.FieldErrors;
import nl.woo.web.text.Messages;
import org.omnifaces.util.Faces;

/** Wijzig bedrijfsgegevens: the form on the firm's page, and what it shows when somebody else was first. */
@Named
@ViewScoped
public class ProfileForm implements Serializable {
    private static final Map<String, String> INPUTS = Map.of(
            "Company.name", "profile:panel:name:input",
            "Company.place", "profile:panel:place:input",
            "Company.sector", "profile:panel:sector:input",
            "Company.employees", "profile:panel:employees:input",
            "Company.kvkNumber", "profile:panel:kvkNumber:input",
            "company.kvkNumber", "profile:panel:kvkNumber:input");

    @Inject
    CompanyKeeping keeping;

    @Inject
    Companies companies;

    @Inject
    Messages messages;

    @Inject
    FieldErrors errors;

    private long companyId;
    private long readVersion;
    private CompanyProfile read;
    private TwoVersions twoVersions;

    private String name;
    private String place;
    private String sector;
    private Integer employees;
    private String kvkNumber;

    /** Starts with the profile as the page shows it; without a firm there is nothing to start with. */
    public void open(CompanyView company) {
        if (company == null) {
            return;
        }
        companyId = company.id();
        readVersion = company.version();
        read = company.profile();
        name = read.name();
        place = read.place();
        sector = read.sector();
        employees = read.employees();
        kvkNumber = read.kvkNumber();
    }

    /** Saves what was typed; when somebody else saved meanwhile, shows both versions. */
    public void save() {
        errors.check(() -> new CompanyProfile(name, sector, place, employees, kvkNumber), INPUTS)
                .ifPresent(this::save);
    }

    /** Saves the chosen values of the two versions. */
    public void saveChosen() {
        save(twoVersions.merged());
    }

    private void save(CompanyProfile profile) {
        try {
            keeping.describe(companyId, readVersion, profile);
            messages.done("company.profile.done");
            Faces.redirect(Faces.getRequestContextPath() + "/company?id=%s", companyId);
        } catch (StaleEdit stale) {
            compare(profile);
            messages.error(stale);
        } catch (RuleViolation violation) {
            errors.tell(violation, INPUTS);
        }
    }

    private void compare(CompanyProfile typed) {
        Company saved = companies.get(companyId);
        twoVersions = new TwoVersions(read, typed, saved.profile());
        read = saved.profile();
        readVersion = saved.getVersion();
    }

    /** Both versions, when somebody else saved meanwhile; else null. */
    public TwoVersions getTwoVersions() {
        return twoVersions;
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
}
