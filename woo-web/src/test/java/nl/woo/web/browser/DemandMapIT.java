package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map of demand and supply in a real browser, in Dutch: read in the background, down to the questions of a cell. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class DemandMapIT {
    private static final double FIRST_READING = 120_000;

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
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void openMap(Page page) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vraag en aanbod"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Vraag en aanbod");
        page.locator(".wp-heat").waitFor(new Locator.WaitForOptions().setTimeout(FIRST_READING));
    }

    @Test
    public void projectLeaderGoesFromACellToItsQuestions() throws IOException {
        Page page = browsing.signedIn("projectleider");
        openMap(page);
        browsing.inspect(page, "map");
        assertThat(region(page, "Gaten in het aanbod")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Heel schooljaar"))
                .click();
        page.waitForURL("**/demand?period=year");
        Locator cell = page.locator("td.direct a").first();
        int asked = Integer.parseInt(cell.locator(".wd-getal").innerText());
        cell.click();
        page.waitForURL("**/demand?period=year&theme=*&level=*&form=*#gekozen");
        Locator rows = page.locator("#gekozen tbody tr");
        assertThat(rows).hasCount(Math.min(asked, 25));
        assertThat(rows.first()).containsText("Direct plaatsbaar");
        assertThat(page.locator("td a[aria-current='true']")).hasCount(1);
        page.evaluate("window.scrollTo(0, 0)"); // what the bar on top half covers is no fault
        browsing.inspect(page, "questions of a cell");

        List<String> lines = download(page, "Exporteer deze lijst");
        assertEquals(asked + 1, lines.size());
        assertTrue(download(page, "Exporteer").stream().anyMatch(line -> line.startsWith("Alle thema’s,HBO,minor,")));

        rows.first().locator("a").first().click();
        page.waitForURL("**/question?code=*");
        assertThat(region(page, "Nu te doen")).isVisible();
        browsing.assertNoFaults();
    }

    private static List<String> download(Page page, String button) throws IOException {
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click());
        return Files.readAllLines(file.path());
    }

    @Test
    public void whoMayNotExportSeesTheMapAlone() {
        Page page = browsing.signedIn("stuurgroep");
        openMap(page);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Exporteer")))
                .hasCount(0);
        page.navigate("/demand?period=2021-02&verdict=PREPARATION");
        assertThat(region(page, "Voorbereiding nodig")).containsText("Voorbereiding nodig");
        browsing.inspect(page, "what needs preparation");
        browsing.assertNoFaults();
    }
}
