package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woo.web.browser.Browsing.button;
import static nl.woo.web.browser.Browsing.region;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import nl.woo.web.testing.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the matcher reads and proposes, in a real browser, in Dutch: a plan for several levels, a comparison, a track's themes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class AdviceIT {
    private static final String TITLE = "Eerst uitzoeken en dan bouwen";

    private Browsing browsing;

    @BeforeEach
    public void openBrowser() {
        browsing = new Browsing();
    }

    @AfterEach
    public void closeBrowser() {
        browsing.close();
    }

    @Test
    public void coordinatorTakesThePlanOverAndHoldsTwoTracksAgainstEachOther() {
        String code = new Visitor()
                .get("/backdoor/several?title=" + TITLE.replace(' ', '+'))
                .body();
        Page page = browsing.signedIn("coordinator.hg");
        page.navigate("/question?code=" + code);
        assertThat(region(page, "Advies van de matcher")).containsText("Meer niveaus.");
        assertThat(region(page, "Wat er staat")).containsText("‘onderzoeken’");
        browsing.inspect(page, "advice");

        button(page, "Neem over in beoordeling").click();
        Locator triage = region(page, "Beoordeling");
        assertThat(triage.getByLabel("Wat er gebeurt")).hasCount(2);
        button(page, "Bewaar beoordeling").click();
        page.getByText("De beoordeling is bewaard.").waitFor();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vergelijk: "))
                .first()
                .click();
        Locator comparison = region(page, "Waarom deze en niet die");
        assertThat(comparison).containsText("Periode");
        browsing.inspect(page, "comparison");

        comparison.getByLabel("Niet die").selectOption(new SelectOption().setIndex(3));
        String chosen =
                comparison.getByLabel("Niet die").locator("option:checked").textContent();
        comparison
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vergelijk"))
                .click();
        assertThat(comparison.getByRole(AriaRole.COLUMNHEADER).last()).hasText(chosen);
        comparison
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit"))
                .click();
        assertThat(comparison).hasCount(0);
        browsing.assertNoFaults();
    }

    @Test
    public void anAddressThatComparesWhatIsNotThereSaysSo() {
        Page page = browsing.signedIn("coordinator.hg");
        page.navigate("/question?code=V003&part=1&one=0&other=geen");
        assertThat(page.getByText("Deze vergelijking kan niet meer")).isVisible();
        assertThat(region(page, "Waarom deze en niet die")).hasCount(0);
        browsing.assertNoFaults();
    }

    @Test
    public void whatFitsLessIsListedWhenAskedFor() {
        Page page = browsing.signedIn("coordinator.hg");
        page.navigate("/question?code=V022");
        Locator others = region(page, "Andere trajecten, en waarom niet");
        assertThat(others).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Andere trajecten, en waarom niet"))
                .first()
                .click();
        assertThat(others).hasCount(1);
        browsing.inspect(page, "other tracks");
        browsing.assertNoFaults();
    }

    @Test
    public void coordinatorSetsWhatATrackIsFor() {
        Page page = browsing.signedIn("coordinator.np");
        page.navigate("/track?code=NP-RET-KD");
        assertThat(region(page, "Waar dit traject voor is")).containsText("Gelezen uit de omschrijving");
        button(page, "Bewerk").click();
        region(page, "Omschrijving").getByText("Online vindbaarheid").click();
        region(page, "Omschrijving")
                .getByText("advies", new Locator.GetByTextOptions().setExact(true))
                .click();
        browsing.inspect(page, "description of a track");
        button(page, "Bewaar omschrijving").click();
        page.getByText("De omschrijving is bewaard.").waitFor();

        Locator focus = region(page, "Waar dit traject voor is");
        assertThat(focus).containsText("Ingesteld");
        assertThat(focus).containsText("Online vindbaarheid");
        browsing.inspect(page, "track");
        Locator history = region(page, "Historie");
        history.getByText("Gewijzigde velden").first().click();
        assertThat(history.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Soort werk")))
                .containsText("advies");
        assertThat(history.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Thema’s")))
                .containsText("Online vindbaarheid");
        browsing.assertNoFaults();
    }
}
