package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.earshot.Slow;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The researcher's pages in a browser: the ways through them, every page at two widths. */
class ResearcherPagesIT {

    private static final String SLUG = "pages";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void aStudyHasAnswers() {
        APPLICATION.publish(new TonesStudy(SLUG).yaml());
        for (int participant = 0; participant < 5; participant++) {
            ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        }
    }

    @Slow
    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void everyPageFitsItsWindowAndIsAccessible(int width) {
        Map<String, String> pages = Map.of(
                "studies", "/studies",
                "setup", "/studies/" + SLUG,
                "stimuli", "/studies/" + SLUG + "/stimuli",
                "plan", "/studies/" + SLUG + "/plan",
                "results", "/studies/" + SLUG + "/results",
                "export", "/studies/" + SLUG + "/export",
                "new-study", "/new-study?from=" + SLUG,
                "version", "/studies/" + SLUG + "/versions/1",
                "system", "/system");
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width)) {
            browser.open("/login");
            check(browser, "login");
            browser.logIn();
            pages.forEach((name, path) -> {
                browser.open(path);
                check(browser, name);
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }

    static void check(ResearcherBrowser browser, String name) {
        assertThat(browser.page()).hasTitle(Pattern.compile(".+ - Earshot"));
        assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
        // Vaadin's own sign of a lost connection stands outside of every page.
        List<String> violations = new AxeBuilder(browser.page())
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(ResearcherPagesIT::described)
                        .toList();
        assertThat(violations).as("accessibility of " + name).isEmpty();
        browser.screenshot(name);
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Test
    void pagesNeedALoginAndAWrongPasswordIsSaid() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP)) {
            browser.open("/studies/" + SLUG + "/results");
            browser.page().waitForURL("**/login");
            browser.tryPassword("not the password");
            assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("do not belong together");
            browser.tryPassword(RunningApplication.ADMIN_PASSWORD);
            browser.page().waitForURL("**/results**");
            browser.button("Log out").click();
            browser.page().waitForURL("**/login");
        }
    }

    @Test
    void everyStimulusCanBeHeardOrSeenWithTheTruthBesideIt() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/studies/" + SLUG + "/stimuli");
            Page page = browser.page();
            assertThat(page.locator("article")).hasCount(5);
            assertThat(page.locator("audio")).hasCount(10);
            assertThat(page.locator("figure img")).hasCount(10);
            Locator wrong = page.locator("article", new Page.LocatorOptions().setHasText("sample-2,"));
            assertThat(wrong.locator(".truth")).containsText(Pattern.compile("Spoken\\s*3\\s*Network\\s*2\\s*wrong"));
            page.locator("figure img").last().scrollIntoViewIfNeeded();
            page.waitForFunction("[...document.querySelectorAll('figure img')].at(-1).naturalWidth === 720");
            page.locator("audio").first().evaluate("audio => { audio.preload = 'auto'; audio.load(); }");
            page.waitForFunction("Math.abs(document.querySelector('audio').duration - 0.2) < 0.01");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void whatStayedInBiasesIsShownPerLayer(int width) {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            browser.open("/studies/" + SLUG + "/stimuli");
            assertThat(browser.page().locator("article details")).hasCount(5);
            Locator details = browser.page().locator("article details").first();
            assertThat(details.locator("table")).isHidden();
            details.locator("summary", withText("12.0% of the relevance stayed in biases"))
                    .click();
            assertThat(details.locator("tbody tr", withText("conv1"))).containsText("\u22123.1%");
            assertThat(details.locator("tbody tr", withText("fc2"))).containsText("+15.1%");
            check(browser, "absorbed");
        }
    }

    @Test
    void everyMistakeInAConfigurationIsShownWithItsLine() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/new-study");
            String broken = new TonesStudy("broken")
                    .yaml()
                    .replace("{correct: 2", "{correct: many")
                    .replace("visual-signal", "visual-smell");
            browser.button("YAML").click();
            browser.page().getByLabel("Configuration in YAML").fill(broken);
            Locator mistakes = browser.page().locator("main tbody tr");
            assertThat(mistakes).hasCount(2);
            assertThat(mistakes.filter(having("samples.correct"))).containsText("5");
            assertThat(mistakes.filter(having("visual-smell"))).containsText("6");
            browser.button("Save as a draft").click();
            assertThat(browser.page().getByRole(AriaRole.ALERT))
                    .containsText("Nothing was saved: there are 2 mistakes");
            browser.screenshot("mistakes");
            browser.button("Go to line 5").click();
            browser.page().waitForFunction("""
                    () => { const text = document.querySelector('textarea');
                            return text.value.slice(text.selectionStart, text.selectionEnd)
                                === 'samples: {correct: many, incorrect: 2, practice: 1, seed: 7}'; }""");
        }
    }

    @Test
    void studyIsSavedPublishedAndClosedFromThePages() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/new-study");
            browser.button("YAML").click();
            browser.page().getByLabel("Configuration in YAML").fill(new TonesStudy("by-hand").yaml());
            browser.button("Save as a draft").click();
            browser.page().waitForURL("**/studies/by-hand");
            assertThat(browser.page().locator(".title-line .badge")).hasText("Draft");
            browser.button("Publish").click();
            browser.screenshot("publish");
            dialogButton(browser, "Publish").click();
            assertThat(browser.page().locator(".title-line .badge")).hasText("Open");
            assertThat(browser.page().locator(".address")).hasText(APPLICATION.url() + "/s/by-hand");
            browser.button("Close recruitment").click();
            assertThat(browser.page().getByRole(AriaRole.DIALOG)).containsText("New participants will be refused");
            browser.button("Cancel").click();
            assertThat(browser.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            browser.button("Close recruitment").click();
            dialogButton(browser, "Close recruitment").click();
            assertThat(browser.page().locator(".title-line .badge")).hasText("Closed");
        }
    }

    @Test
    void studyWithoutAnswersSaysWhatWillBeHere() {
        APPLICATION.publish(new TonesStudy("no-answers").yaml());
        try (ResearcherBrowser browser = loggedIn()) {
            browser.open("/studies/no-answers/results");
            assertThat(browser.page().locator(".empty")).containsText("They appear with the first answer");
            browser.open("/studies/nowhere");
            assertThat(browser.page().locator("h1")).containsText("no study 'nowhere'");
        }
    }

    @Test
    void systemPageSaysWhereNetworksRunAndWithWhichWeights() {
        try (ResearcherBrowser browser = loggedIn()) {
            browser.link("System").click();
            browser.page().waitForURL("**/system");
            Locator page = browser.page().locator("main");
            assertThat(page).containsText("Networks run on");
            assertThat(page).containsText("earshot.device = auto");
            assertThat(page).containsText("PostgreSQL");
            assertThat(page.locator("dt:has(a:text-is('audionet-digit')) + dd"))
                    .containsText(Pattern.compile("[0-9.]+% of [0-9]+ \\(demo, all held out\\)"));
            assertThat(page.locator("dt:has(a:text-is('audionet-sex')) + dd"))
                    .containsText(Pattern.compile("[0-9.]+% of [0-9]+ \\(demo, held out, female speakers\\)"));
        }
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator dialogButton(ResearcherBrowser browser, String name) {
        return browser.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static ResearcherBrowser loggedIn() {
        return new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
    }
}
