package nl.woo.web.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.woo.domain.company.Accreditation;
import nl.woo.domain.company.CompanyProfile;
import nl.woo.domain.rules.RuleViolation;
import org.junit.jupiter.api.Test;

class CompanyFieldsTest {
    private final CompanyFields fields = new CompanyFields();
    private final CompanyProfile profile =
            new CompanyProfile("Aquaria BV", "dierenwinkel", "Assen", 0, "01234567", Accreditation.NOT_ACCREDITED);

    @Test
    void giveTheProfileThatTheyShow() {
        fields.fill(profile);
        assertEquals(profile, fields.profile());
    }

    @Test
    void withoutANumberOfEmployeesTheyMakeNoProfile() {
        fields.fill(profile);
        fields.setEmployees(null);
        RuleViolation violation = assertThrows(RuleViolation.class, fields::profile);
        assertEquals("Company.employees", violation.arguments().get(0));
    }
}
