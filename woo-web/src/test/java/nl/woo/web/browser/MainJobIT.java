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

/** The portal's main job in a real browser, in Dutch: from an accepted question to its placement. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class MainJobIT {
    private static final String TITLE = "Chatbot voor aquariumvragen";
    private static final String TRACK = "Minor Data & AI toegepast";

    private Browsing browsing;

    @BeforeEach
    public void openBrowser() {
        browsing = new Browsing();
    }

    @AfterEach
    public void closeBrowser() {
        browsing.close();
    }

    private static void choose(Page page, String field, String option) {
        region(page, "Beoordeling").getByLabel(field).selectOption(new SelectOption().setLabel(option));
    }

    private static void keepOnePart(Page page) {
        Locator removals = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijder deel"));
        for (int left = removals.count(); left > 1; left--) {
            removals.last().click();
            assertThat(removals).hasCount(left - 1 == 1 ? 0 : left - 1);
        }
    }

    @Test
    public void coordinatorTriagesAndProposesAndTeacherTakesUp() {
        Page coordinator = browsing.signedIn("coordinator.hg");
        browsing.inspect(coordinator, "home");
        openFromList(coordinator);
        browsing.inspect(coordinator, "question");
        triage(coordinator);
        propose(coordinator);

        Page teacher = browsing.signedIn("docent.hg");
        browsing.inspect(teacher, "teacher's home");
        takeUp(teacher);

        browsing.assertNoFaults();
    }

    private void openFromList(Page page) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vraagstukken"))
                .click();
        browsing.inspect(page, "list");
        page.getByLabel("Titel, code of bedrijf").fill("V066");
        button(page, "Filter").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(TITLE);
    }

    private void triage(Page page) {
        button(page, "Beoordeel").click();
        assertThat(region(page, "Beoordeling")).isVisible();
        keepOnePart(page);
        choose(page, "Thema", "Data, analyse en AI");
        choose(page, "Niveau", "HBO");
        choose(page, "Vorm", "minor");
        browsing.inspect(page, "triage");
        button(page, "Bewaar beoordeling").click();
        assertThat(page.getByText("De beoordeling is bewaard.")).isVisible();
        assertThat(region(page, "Nu te doen")).containsText("In beoordeling");
        browsing.inspect(page, "suggestions");
    }

    private void propose(Page page) {
        button(page, "Stel voor: " + TRACK).click();
        assertThat(page.getByText("Voorgesteld aan " + TRACK + ".")).isVisible();
        browsing.inspect(page, "proposed");
    }

    private void takeUp(Page page) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(TITLE).setExact(true))
                .first()
                .click();
        button(page, "Neem op: " + TRACK).click();
        assertThat(page.getByText("Opgepakt: het deel is geplaatst in " + TRACK + "."))
                .isVisible();
        assertThat(region(page, "Nu te doen")).containsText("Geplaatst");
        assertThat(region(page, "Contact na de plaatsing")).containsText("Relatiebeheerder WOO");
        assertThat(region(page, "Contact na de plaatsing")).containsText("di 8 dec");
        Locator history = region(page, "Historie");
        assertThat(history).containsText("Opgepakt in " + TRACK);
        assertThat(history).containsText("Voorgesteld aan " + TRACK);
        assertThat(history).containsText("Vraagstuk beoordeeld");
        assertThat(history).containsText("Coördinator Hanzehogeschool");
        browsing.inspect(page, "placed");
    }

    @Test
    public void theSameByKeyboardAlone() {
        String title = "Alleen met het toetsenbord";
        String code = new Visitor()
                .get("/backdoor/accepted?title=Alleen+met+het+toetsenbord")
                .body();
        Keyboard coordinator = new Keyboard(browsing.open());
        coordinator.signIn("coordinator.hg");
        coordinator.search(code);
        coordinator.follow(title);
        coordinator.press("Beoordeel");
        assertThat(region(coordinator.page(), "Beoordeling")).isVisible();
        coordinator.choose("Thema", "Data, analyse en AI");
        coordinator.choose("Niveau", "HBO");
        coordinator.choose("Vorm", "minor");
        coordinator.press("Bewaar beoordeling");
        assertThat(region(coordinator.page(), "Nu te doen")).containsText("In beoordeling");
        coordinator.press("Stel voor: " + TRACK);
        assertThat(region(coordinator.page(), "Nu te doen")).containsText("Voorgesteld");

        Keyboard teacher = new Keyboard(browsing.open());
        teacher.signIn("docent.hg");
        teacher.follow(title);
        teacher.press("Neem op: " + TRACK);
        assertThat(region(teacher.page(), "Nu te doen")).containsText("Geplaatst");
        browsing.assertNoFaults();
    }
}
