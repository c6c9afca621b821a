package nl.woo.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.woo.domain.access.Action;
import nl.woo.domain.access.Caller;

/** What the page asks before it shows a button. */
@Named
@RequestScoped
public class Access {
    @Inject
    Caller caller;

    /** @param action the name of an {@link Action} */
    public boolean may(String action) {
        return caller.may(Action.valueOf(action));
    }
}
