package nl.woo.domain.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.woo.domain.access.AccessDenied;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;
import nl.woo.domain.access.May;
import nl.woo.domain.people.People;
import nl.woo.domain.people.Person;
import nl.woo.domain.people.ScreenLanguage;

/** The caller's own account. */
@ApplicationScoped
@Transactional
public class Profile {
    @Inject
    People people;

    @Inject
    Caller caller;

    @May(Action.EDIT_OWN_PROFILE)
    public void chooseLanguage(ScreenLanguage language) {
        own().chooseLanguage(language);
    }

    /** @param newHash the new password, hashed; the caller has shown to know the old one */
    @May(Action.EDIT_OWN_PROFILE)
    public void changePassword(String newHash) {
        own().changePassword(newHash);
    }

    private Person own() {
        return people.get(caller.personId().orElseThrow(() -> new AccessDenied("nobody's profile")));
    }
}
