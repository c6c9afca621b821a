package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woo.web.browser.Browsing.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vocabulary in a real browser, in Dutch: looked up, added to, tried out, saved, changed by two at once, taken back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class VocabularyIT {
    private static final String REASON = "Zo vragen ondernemers erom.";

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

    private static Locator text(Page page) {
        return page.getByLabel("Tekst van het ontwerp");
    }

    private static void save(Page page) {
        page.getByLabel("Waarom").fill(REASON);
        button(page, "Bewaar").click();
        assertThat(page.getByText("Bewaard. Vraagstukken worden nu met deze woorden gelezen."))
                .isVisible();
    }

    private static void begin(Page page, String concept) {
        page.navigate("/vocabulary?concept=" + concept);
        button(page, "Wijzig eigen woorden").click();
        assertThat(text(page)).isVisible();
    }

    @Test
    public void coordinatorLooksUpAddsTriesSavesAndTakesBack() {
        Page page = browsing.signedIn("coordinator.hg");
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Woordenlijst"))
                .first()
                .click();
        browsing.inspect(page, "vocabulary");
        page.getByLabel("Woord of begrip").fill("vindbaar");
        button(page, "Filter").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("seo").setExact(true))
                .click();
        assertThat(region(page, "seo")).containsText("Online vindbaarheid");
        browsing.inspect(page, "concept");

        button(page, "Voeg woorden toe").first().click();
        compose(page);
        tryOut(page);
        save(page);
        assertThat(region(page, "kite-delivery")).containsText("bezorgvlieger!");
        assertThat(region(page, "Historie van de eigen woorden")).containsText(REASON);
        browsing.inspect(page, "saved");

        button(page, "Neem terug").click();
        page.getByLabel("Waarom").fill("Toch niet nodig.");
        browsing.inspect(page, "taking back");
        button(page, "Neem terug").click();
        assertThat(page.getByText("De eigen woorden van kite-delivery tellen niet meer mee."))
                .isVisible();
        assertThat(button(page, "Zet terug")).isVisible();
        browsing.assertNoFaults();
    }

    private void compose(Page page) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Begrip").setExact(true))
                .fill("kite-delivery");
        page.getByLabel("Woord of woorden").fill("ab*");
        button(page, "Zet in het ontwerp").click();
        assertThat(region(page, "Ontwerp")).containsText("‘ab*’ past op bijna elke tekst.");
        browsing.inspect(page, "wrong word");

        page.getByLabel("Woord of woorden").fill("bezorgvlieger");
        page.getByLabel("Sterkte").selectOption(new SelectOption().setLabel("sterk"));
        page.getByLabel("Thema van een nieuw begrip")
                .selectOption(new SelectOption().setLabel("Bestellen, betalen en bezorgen"));
        button(page, "Zet in het ontwerp").click();
        assertThat(text(page)).hasValue("kite-delivery\nthemes LOGISTIEK 3\nnl bezorgvlieger!\n");

        text(page).fill("kite-delivery\nkind strange\nthemes LOGISTIEK 3\nnl bezorgvlieger!, website!, vragen!\n");
        button(page, "Probeer uit").click();
        assertThat(page.getByText("‘strange’ bestaat niet.")).isVisible();
        browsing.inspect(page, "wrong line");
        button(page, "Regel 2").click();
        page.keyboard().type("kind subject");
        assertThat(text(page)).hasValue(Pattern.compile("kite-delivery\\nkind subject\\nthemes.*", Pattern.DOTALL));
    }

    private void tryOut(Page page) {
        button(page, "Probeer uit").click();
        Locator trial = region(page, "Uitgeprobeerd op eerdere vraagstukken");
        assertThat(trial).containsText("nieuwste vraagstukken worden anders gelezen");
        assertThat(trial.getByRole(AriaRole.LINK).first()).hasAttribute("href", Pattern.compile("/question\\?code=.+"));
        assertThat(region(page, "Ontwerp")).containsText("Nieuw begrip kite-delivery");
        browsing.inspect(page, "tried");
    }

    @Test
    public void ofTwoWhoWriteAtOnceTheSecondSeesBothVersions() {
        Page page = browsing.signedIn("coordinator.hg");
        page.navigate("/vocabulary");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "woorden.txt",
                        "text/plain",
                        "wind-delivery\nnl windkoerier\n".getBytes(StandardCharsets.UTF_8)));
        button(page, "Lees in als ontwerp").click();
        assertThat(text(page)).hasValue("wind-delivery\nnl windkoerier\n");
        save(page);

        begin(page, "wind-delivery");
        Page other = browsing.signedIn("projectleider");
        begin(other, "wind-delivery");
        text(other).fill("wind-delivery\nnl van een ander\n");
        save(other);
        text(page).fill("wind-delivery\nnl van mij\n");
        page.getByLabel("Waarom").fill(REASON);
        button(page, "Bewaar").click();

        Locator draft = region(page, "Ontwerp");
        assertThat(draft).containsText("Iemand anders was je voor.");
        assertThat(draft).containsText("nl van een ander");
        assertThat(text(page)).hasValue("wind-delivery\nnl van mij\n");
        browsing.inspect(page, "conflict");
        button(page, "Bewaar mijn ontwerp").click();
        assertThat(region(page, "wind-delivery")).containsText("nl van mij");
        browsing.assertNoFaults();
    }

    @Test
    public void auditorReadsAndChangesNothing() {
        Page page = browsing.signedIn("auditor");
        page.navigate("/vocabulary?concept=seo");
        assertThat(region(page, "seo")).isVisible();
        assertThat(button(page, "Voeg woorden toe")).hasCount(0);
        assertThat(button(page, "Lees in als ontwerp")).hasCount(0);
        browsing.assertNoFaults();
    }
}
