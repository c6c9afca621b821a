package nl.woo.domain.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.May;

/** Changing what is known of firms and their people. */
@ApplicationScoped
@Transactional
public class CompanyKeeping {
    @Inject
    Companies companies;

    /** @throws nl.woo.domain.rules.StaleEdit when somebody changed the company since {@code readVersion} */
    @May(Action.EDIT_COMPANY)
    public void describe(long companyId, long readVersion, CompanyProfile profile) {
        companies.get(companyId).describe(profile, readVersion);
    }

    @May(Action.EDIT_COMPANY)
    public void addContact(long companyId, ContactCard card) {
        companies.get(companyId).addContact(card);
    }
}
