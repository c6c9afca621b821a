package nl.woo.crm.contact;

import java.time.LocalDate;
import nl.woo.domain.rules.Required;

/**
 * The contact that people agree on next.
 *
 * @param about what it is to be about; may be empty
 */
public record NextContact(ContactWay way, String with, LocalDate day, String about) {
    /** @throws nl.woo.domain.rules.RuleViolation naming the field that is missing or too long */
    public NextContact {
        Required.value(way, "PlannedContact.way");
        with = Required.text(with, "PlannedContact.with", 120);
        Required.value(day, "PlannedContact.day");
        about = Required.optionalText(about, "PlannedContact.about", 300).orElse(null);
    }
}
