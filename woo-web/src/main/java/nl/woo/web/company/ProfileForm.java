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

    private final CompanyFields fields = new CompanyFields();
    private long companyId;
    private long readVersion;
    private CompanyProfile read;
    private TwoVersions twoVersions;

    /** Starts with the profile as the page shows it; without a firm there is nothing to start with. */
    public void open(CompanyView company) {
        if (company == null) {
            return;
        }
        companyId = company.id();
        readVersion = company.version();
        read = company.profile();
        fields.fill(read);
    }

    /** Saves what was typed; when somebody else saved meanwhile, shows both versions. */
    public void save() {
        errors.check(fields::profile, INPUTS).ifPresent(this::save);
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

    public CompanyFields getFields() {
        return fields;
    }
}
