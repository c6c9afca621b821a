package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woo.web.browser.Browsing.button;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planning round in a real browser, in Dutch: started, planned in the background, accepted, pinned and released. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class RoundsIT {
    private Browsing browsing;

    @BeforeEach
    public void openBrowser() {
        browsing = new Browsing();
    }

    @AfterEach
    public void closeBrowser() {
        browsing.close();
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    private static void openRounds(Page page) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Matchrondes"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Matchrondes");
    }

    @Test
    public void projectLeaderPlansAcceptsAndPins() {
        Page page = browsing.signedIn("projectleider");
        openRounds(page);
        browsing.inspect(page, "rounds");
        button(page, "Bereken").click();
        page.waitForURL("**/round?id=*");
        assertThat(region(page, "Plan per traject")).isVisible();
        browsing.inspect(page, "round");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("aantal plaatsen"))
                .click();
        page.waitForURL("**sort=places");
        Download plan = page.waitForDownload(
                () -> page.getByText("Exporteer plan").first().click());
        assertEquals("matchronde.csv", plan.suggestedFilename());

        Locator track = page.locator("details.wr-traject:has(button[aria-label^='Neem over'])")
                .first();
        track.locator("summary").click();
        page.locator("details[open] button[aria-label^='Waarom hier']").first().click();
        assertThat(page.locator("details[open] .wr-waarom").first()).isVisible();
        browsing.inspect(page, "round with a track open");
        page.locator("details[open] button[aria-label^='Neem over']").first().click();
        assertThat(page.getByText("Overgenomen door").first()).isVisible();

        page.locator("details[open] button[aria-label^='Zet vast']").first().click();
        page.getByLabel("Waarom", new Page.GetByLabelOptions().setExact(true))
                .fill("Zo is het met het bedrijf afgesproken.");
        browsing.inspect(page, "pinning");
        button(page, "Zet vast").click();
        assertThat(page.getByText("dit geldt vanaf de volgende ronde")).isVisible();

        openRounds(page);
        assertThat(region(page, "Vastgezet en verboden")).containsText("Zo is het met het bedrijf afgesproken.");
        browsing.inspect(page, "rounds with a pin");
        page.locator("button[aria-label^='Laat los']").first().click();
        assertThat(page.getByText("is losgelaten")).isVisible();
        forbid(page);
        page.locator("button[aria-label^='Laat los']").first().click();
        assertThat(page.getByText("is losgelaten").last()).isVisible();
        browsing.assertNoFaults();
    }

    private void forbid(Page page) {
        button(page, "Zet een vraagstuk vast").click();
        page.getByLabel("Code").fill("V022");
        page.getByLabel("Uitvoering")
                .selectOption(new SelectOption().setLabel("Minor Data & AI toegepast, HBO, start ma 8 feb"));
        page.getByLabel("Besluit").selectOption(new SelectOption().setLabel("Verboden"));
        page.getByLabel("Waarom", new Page.GetByLabelOptions().setExact(true)).fill("Het bedrijf wil geen minor.");
        browsing.inspect(page, "forbidding");
        button(page, "Bewaar").click();
        assertThat(region(page, "Vastgezet en verboden")).containsText("Het bedrijf wil geen minor.");
    }

    @Test
    public void auditorSeesARoundAndChangesNothing() {
        Page page = browsing.signedIn("auditor");
        page.navigate("/backdoor/round");
        String id = page.locator("body").innerText().strip();
        page.navigate("/round?id=" + id);
        assertThat(region(page, "Plan per traject")).isVisible();
        assertThat(page.locator("button[aria-label^='Neem over']")).hasCount(0);
        assertThat(page.locator("button[aria-label^='Zet vast']")).hasCount(0);
        browsing.assertNoFaults();
    }
}
