package nl.woo.domain.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.Company;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.exchange.ImportPlan.Kind;
import nl.woo.domain.exchange.format.FirmRow;

/**
 * The firms that ask, by name and town whatever the capitals: those of the portal, and those that come in with questions.
 * Where a file says different things of one firm, its first mention counts.
 */
class Firms {
    private final Draft draft;
    private final Consumer<Object> store;
    private final Map<String, Company> known = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    Firms(Draft draft, Consumer<Object> store, List<Company> present) {
        this.draft = draft;
        this.store = store;
        present.forEach(company -> known.putIfAbsent(key(company.getName(), company.getPlace()), company));
    }

    /** The firm of the row, described anew or added as the row says. */
    Company get(FirmRow row) {
        Company company = known.get(key(row.name(), row.place()));
        if (company == null) {
            Company added = new Company(profile(row, null, Accreditation.UNKNOWN));
            known.put(key(row.name(), row.place()), added);
            mentioned.add(key(row.name(), row.place()));
            draft.add(Kind.COMPANY, label(added), () -> store.accept(added));
            return added;
        }
        describe(company, row);
        return company;
    }

    /** Describes the firm anew as the row says, unless the row is about another firm. */
    void describe(Company company, FirmRow row) {
        String key = key(row.name(), row.place());
        if (!key.equals(key(company.getName(), company.getPlace())) || !mentioned.add(key)) {
            return;
        }
        CompanyProfile present = company.profile();
        CompanyProfile next = profile(row, present.kvkNumber(), present.accreditation());
        Draft.Fields fields = new Draft.Fields()
                .with("name", present.name(), next.name())
                .with("sector", present.sector(), next.sector())
                .with("place", present.place(), next.place())
                .with("employees", present.employees(), next.employees());
        draft.change(Kind.COMPANY, label(company), fields, false, () -> company.describe(next));
    }

    /** The profile as the row says, and as is known of what no row says. */
    private static CompanyProfile profile(FirmRow row, String kvkNumber, Accreditation accreditation) {
        return new CompanyProfile(row.name(), row.sector(), row.place(), row.employees(), kvkNumber, accreditation);
    }

    private static String key(String name, String place) {
        return name.strip().toLowerCase(Locale.ROOT) + "\n" + place.strip().toLowerCase(Locale.ROOT);
    }

    private static String label(Company company) {
        return company.getName() + ", " + company.getPlace();
    }
}
