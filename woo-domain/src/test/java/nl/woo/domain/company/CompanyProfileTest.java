package nl.woo.domain.company;

import static nl.woo.domain.rules.Violations.assertBreaks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyProfileTest {
    @Test
    void nameAndPlaceAreAsked() {
        assertEquals(
                List.of("Company.name"),
                assertBreaks("field.missing", () -> new CompanyProfile(" ", null, "Groningen", 3, null))
                        .arguments());
        assertEquals(
                List.of("Company.place"),
                assertBreaks("field.missing", () -> new CompanyProfile("Bakkerij", null, null, 3, null))
                        .arguments());
    }

    @Test
    void sectorAndChamberOfCommerceNumberMayBeUnknown() {
        CompanyProfile profile = new CompanyProfile("Bakkerij", " ", "Groningen", 0, "");
        assertNull(profile.sector());
        assertNull(profile.kvkNumber());
    }

    @Test
    void chamberOfCommerceNumberKeepsItsLeadingZeros() {
        assertEquals("01234567", new CompanyProfile("Bakkerij", null, "Groningen", 3, " 01234567 ").kvkNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", "1234 5678", "١٢٣٤٥٦٧٨"})
    void chamberOfCommerceNumberHasEightDigits(String number) {
        assertBreaks("company.kvkNumber", () -> new CompanyProfile("Bakkerij", null, "Groningen", 3, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void employeesStayWithinBounds(int employees) {
        assertBreaks("field.range", () -> new CompanyProfile("Bakkerij", null, "Groningen", employees, null));
    }

    @Test
    void nobodyKnowsWhetherAFirmIsAccreditedUntilSomebodySaysSo() {
        CompanyProfile silent = new CompanyProfile("Bakkerij", null, "Groningen", 3, null);
        assertEquals(Accreditation.UNKNOWN, silent.accreditation());
        assertBreaks("field.missing", () -> new CompanyProfile("Bakkerij", null, "Groningen", 3, null, null));
        CompanyProfile accredited =
                new CompanyProfile("Bakkerij", null, "Groningen", 3, null, Accreditation.ACCREDITED);
        assertEquals(accredited, new Company(accredited).profile());
    }

    @Test
    void editOfAnotherVersionIsRefusedAndChangesNothing() {
        CompanyProfile profile = new CompanyProfile("Bakkerij", null, "Groningen", 3, null);
        Company company = new Company(profile);
        CompanyProfile other = new CompanyProfile("Slagerij", null, "Assen", 5, null);
        assertBreaks("edit.stale", () -> company.describe(other, company.getVersion() + 1));
        assertEquals(profile, company.profile());
        company.describe(other, company.getVersion());
        assertEquals(other, company.profile());
    }
}
