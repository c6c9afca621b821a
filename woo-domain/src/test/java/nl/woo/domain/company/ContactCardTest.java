package nl.woo.domain.company;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCardTest {
    @Test
    void nameIsAsked() {
        assertBreaks("field.missing", () -> new ContactCard("", "eigenaar", "info@bakkerij.example", null));
    }

    @Test
    void eitherEmailOrPhoneIsEnough() {
        assertNull(new ContactCard("Eigenaar", null, "info@bakkerij.example", " ").phone());
        assertNull(new ContactCard("Eigenaar", null, null, "050 123 4567").email());
    }

    @Test
    void withoutEmailAndPhoneNobodyCanBeReached() {
        assertBreaks("contact.unreachable", () -> new ContactCard("Eigenaar", null, " ", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "info@bakkerij", "@bakkerij.example", "info bakkerij@x.example", "a@b@c.example"})
    void emailHasTheFormOfAnAddress(String email) {
        assertBreaks("contact.email", () -> new ContactCard("Eigenaar", null, email, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "nul vijf nul", "050-12345a", "++31501234567"})
    void phoneHasTheFormOfANumber(String phone) {
        assertBreaks("contact.phone", () -> new ContactCard("Eigenaar", null, null, phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"050-1234567", "+31 (0)50 123 4567", "0612345678"})
    void phoneMayBeWrittenAsPeopleDo(String phone) {
        assertEquals(phone, new ContactCard("Eigenaar", null, null, phone).phone());
    }
}
