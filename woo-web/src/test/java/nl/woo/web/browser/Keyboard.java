package nl.woo.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.woo.web.testing.Visitor;

/** Somebody who has no mouse: goes by Tab from one thing to the next, and sees where the focus is. */
final class Keyboard {
    private static final int MOST_TABS = 250;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void signIn(String login) {
        page.navigate("/home");
        type(page.getByLabel("Naam"), login);
        type(page.getByLabel("Wachtwoord"), Visitor.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home");
    }

    /** Searches from the bar on top, by its key. */
    void search(String words) {
        page.keyboard().press("/");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForURL("**/questions?search=*");
    }

    void follow(String link) {
        goTo(page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first());
        page.keyboard().press("Enter");
        page.waitForURL("**/question?code=*");
    }

    void press(String button) {
        goTo(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        page.keyboard().press("Enter");
    }

    /** Chooses from a list by typing what it should say. */
    void choose(String list, String option) {
        Locator choice = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(list))
                .first();
        goTo(choice);
        page.keyboard().type(option);
        assertThat(choice.locator("option:checked")).hasText(option);
    }

    private void type(Locator field, String text) {
        goTo(field);
        page.keyboard().type(text);
    }

    private void goTo(Locator target) {
        target.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    private static boolean hasFocus(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }
}
