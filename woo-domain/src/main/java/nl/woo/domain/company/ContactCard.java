package nl.woo.domain.company;

import java.util.regex.Pattern;
import nl.woo.domain.rules.Required;
import nl.woo.domain.rules.RuleViolation;

/**
 * How to reach a person at a firm.
 *
 * @param role what the person does there, such as 'eigenaar'; may be empty
 * @param email may be empty when a phone number is given
 * @param phone may be empty when an e-mail address is given
 */
public record ContactCard(String name, String role, String email, String phone) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,24}");

    /** @throws RuleViolation naming the field that is missing or wrong */
    public ContactCard {
        name = Required.text(name, "Contact.name", 120);
        role = Required.optionalText(role, "Contact.role", 120).orElse(null);
        email = Required.optionalText(email, "Contact.email", 254).orElse(null);
        phone = Required.optionalText(phone, "Contact.phone", 30).orElse(null);
        if (email == null && phone == null) {
            throw new RuleViolation("contact.unreachable");
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new RuleViolation("contact.email");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new RuleViolation("contact.phone");
        }
    }
}
