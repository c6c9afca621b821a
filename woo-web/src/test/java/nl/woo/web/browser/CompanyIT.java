package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woo.web.browser.Browsing.button;
import static nl.woo.web.browser.Browsing.region;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A firm's page in a real browser, in Dutch: a contact is recorded, a note kept within the institution, a plan cancelled. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class CompanyIT {
    private Browsing browsing;

    @BeforeEach
    public void openBrowser() {
        browsing = new Browsing();
    }

    @AfterEach
    public void closeBrowser() {
        browsing.close();
    }

    /** Goes to the firm of a placed question; gives the page's address. */
    private static String openCompany(Page page) {
        page.navigate("/question?code=V031");
        page.locator("main a[href*='/company?id=']").first().click();
        assertThat(region(page, "Tijdlijn")).containsText("Afspraken vast");
        return page.url();
    }

    @Test
    public void contactNoteAndPlanStandOnTheTimelineForWhomTheyAre() {
        Page page = browsing.signedIn("relatie");
        String address = openCompany(page);
        page.navigate(address + "&edit=moment");
        page.locator("[id='moment:panel:with:input']").fill("de eigenaar");
        page.locator("[id='moment:panel:text:input']").fill("Zij stuurt de foto's vrijdag.");
        page.locator("[id='moment:panel:nextAbout:input']").fill("De foto's");
        button(page, "Leg contact vast").click();
        assertThat(page.locator("[id='moment']")).containsText("Vul in: Volgend contact op.");
        assertThat(page.locator("[id='moment:panel:nextAbout:input']")).hasValue("De foto's");
        page.locator("[id='moment:panel:nextDay:input_input']").fill("08-12-2020");
        page.keyboard().press("Tab");
        browsing.inspect(page, "recording");
        button(page, "Leg contact vast").click();
        assertThat(region(page, "Tijdlijn")).containsText("Gebeld met de eigenaar");
        assertThat(region(page, "Tijdlijn")).containsText("Afgesproken: bellen met de eigenaar");

        page.navigate(address + "&edit=note");
        page.locator("[id='note:panel:text:input']").fill("Gevoelig voor ons.");
        page.locator("[id='note:panel:own']").check();
        button(page, "Bewaar notitie").click();
        assertThat(region(page, "Tijdlijn")).containsText("Gevoelig voor ons.");
        browsing.inspect(page, "company");

        Page teacher = browsing.signedIn("docent.rug");
        teacher.navigate(address);
        assertThat(region(teacher, "Tijdlijn")).containsText("Gebeld met de eigenaar");
        assertThat(region(teacher, "Tijdlijn")).not().containsText("Gevoelig voor ons.");
        browsing.assertNoFaults();
    }
}
