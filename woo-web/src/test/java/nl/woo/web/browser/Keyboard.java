package nl.woo.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.woo.web.testing.Visitor;

/** Somebody who has no mouse: goes by Tab from one thing to the next, and sees where the focus is. */
final class Keyboard {
    private static final int MOST_TABS = 250;
    private static final int MOST_OPTIONS = 40;

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
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first());
        page.keyboard().press("Enter");
        page.waitForURL("**/question?code=*");
    }

    void press(String button) {
        goTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
        page.keyboard().press("Enter");
    }

    void choose(String field, String option) {
        Locator combobox = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        goTo(combobox);
        page.keyboard().press("Home");
        for (int down = 0; down < MOST_OPTIONS && !combobox.textContent().strip().equals(option); down++) {
            page.keyboard().press("ArrowDown");
        }
        if (!combobox.textContent().strip().equals(option)) {
            throw new AssertionError(field + " has no " + option);
        }
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
