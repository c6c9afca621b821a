package nl.woo.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.woo.web.testing.Visitor;

/** A real browser on the running portal, and what is found wrong with the pages it shows. */
final class Browsing implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 844;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final List<String> faults = new ArrayList<>();

    Browsing() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("these tests need Chromium at " + CHROMIUM + "; ./woo test installs it");
        }
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A window of a Dutch person who has not signed in; script errors count as faults. */
    Page open() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Visitor.address())
                .setLocale("nl-NL")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(error -> faults.add("script error: " + error));
        return page;
    }

    /** A window of a person who signed in and sees the home page. */
    Page signedIn(String login) {
        Page page = open();
        page.navigate("/home");
        page.getByLabel("Naam").fill(login);
        page.getByLabel("Wachtwoord").fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld aan"))
                .click();
        page.waitForURL("**/home");
        return page;
    }

    /** The button of exactly this name. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The part of the page whose heading is exactly this name. */
    static Locator region(Page page, String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Looks at the page as it is now: wide and light, wide and dark, and as narrow as a phone. */
    void inspect(Page page, String state) {
        analyse(page, state + ", light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        analyse(page, state + ", dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, HEIGHT);
        analyse(page, state + ", narrow");
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > NARROW) {
            faults.add(state + ": " + width + " px wide on a screen of " + NARROW);
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    private void analyse(Page page, String state) {
        new AxeBuilder(page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> faults.add(
                                state + ": " + violation.getId() + " at " + node.getTarget() + " " + node.getHtml())));
    }

    /** Fails when anything was found wrong with a page that was looked at. */
    void assertNoFaults() {
        assertEquals(List.of(), faults.stream().distinct().toList());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
