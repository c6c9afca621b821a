package nl.woo.crm.contact;

import java.time.LocalDate;
import nl.woo.domain.rules.Required;

/**
 * A call, visit or mail as a person writes it down.
 *
 * @param with whom at the firm or in education, in words
 * @param day when it was
 * @param text what was said
 * @param teacher whether it was with the teacher rather than with the entrepreneur
 */
public record ContactMoment(ContactWay way, String with, LocalDate day, String text, boolean teacher) {
    static final int LONGEST = 4000;

    /** @throws nl.woo.domain.rules.RuleViolation naming the field that is missing or too long */
    public ContactMoment {
        Required.value(way, "ContactMoment.way");
        with = Required.text(with, "ContactMoment.with", 120);
        Required.value(day, "ContactMoment.day");
        text = Required.text(text, "ContactMoment.text", LONGEST);
    }
}
