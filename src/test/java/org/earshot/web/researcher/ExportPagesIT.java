package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.earshot.web.UnpackedZip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page Export, and the preregistration on the page Plan, in a browser. */
class ExportPagesIT {

    private static final String SLUG = "export-page";
    private static final RunningApplication APPLICATION = RunningApplication.get();

    @BeforeAll
    static void twoVersionsWithAnAnswer() {
        String yaml = new TonesStudy(SLUG).yaml();
        APPLICATION.publish(yaml);
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("finished");
        APPLICATION.publish(yaml.replace("title: Tones", "title: More tones"));
        ScriptedParticipant.start(APPLICATION.client(), SLUG).until("trial");
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void pageSaysWhatEveryFileHoldsAndHowLongItIs(int width) {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            browser.open("/studies/" + SLUG + "/export");
            List<List<String>> rows = browser.table("#rows table");
            assertThat(rows.stream().map(List::getFirst))
                    .containsExactly("responses.csv", "participants.csv", "stimuli.csv", "trials.csv", "events.csv");
            assertThat(rows.stream().map(row -> row.get(1)).limit(4)).containsExactly("16", "2", "40", "34");
            assertThat(browser.page().locator(".file-card")).hasCount(5);
            Locator events = browser.page().locator(".file-card", new Page.LocatorOptions().setHasText("events.csv"));
            events.locator("summary").click();
            assertThat(events.locator("tbody tr", new Locator.LocatorOptions().setHasText("browser_time")))
                    .isVisible();
            check(browser, "export-files");
        }
    }

    @Test
    void choiceHoldsForEveryDownload() {
        try (ResearcherBrowser browser = loggedIn("/export")) {
            assertThat(link(browser, "Download trials.csv")).hasAttribute("href", address("export/trials.csv"));
            browser.page().getByLabel("Test sessions").check();
            assertThat(link(browser, "Download trials.csv"))
                    .hasAttribute("href", address("export/trials.csv?include=test"));
            browser.page().getByLabel("Version of the study").selectOption("2");
            assertThat(link(browser, "Download responses.csv"))
                    .hasAttribute("href", address("export/responses.csv?include=test&version=2"));
            browser.page().getByLabel("Licence").selectOption("CC0-1.0");
            assertThat(link(browser, "Download psych-ds.zip"))
                    .hasAttribute("href", address("export/psych-ds.zip?include=test&version=2&license=CC0-1.0"));
            browser.page().getByLabel("Test sessions").uncheck();
            assertThat(link(browser, "Download events.csv"))
                    .hasAttribute("href", address("export/events.csv?version=2"));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void dataSetIsDownloadedUnderAClearName(@TempDir Path folder) throws IOException {
        try (ResearcherBrowser browser = loggedIn("/export")) {
            Download download = browser.page()
                    .waitForDownload(
                            () -> link(browser, "Download psych-ds.zip").click());
            assertThat(download.suggestedFilename()).isEqualTo(SLUG + "-psych-ds.zip");
            UnpackedZip zip = UnpackedZip.of(Files.readAllBytes(download.path()), folder);
            assertThat(zip.files()).contains("materials/configuration-version-2.yaml", "dataset_description.json");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void planHasThePreregistration(int width) {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            browser.open("/studies/" + SLUG + "/plan");
            Download download = browser.page()
                    .waitForDownload(() -> link(browser, "Download the preregistration of version 2")
                            .click());
            assertThat(download.suggestedFilename()).isEqualTo(SLUG + "-preregistration-v2.zip");
            check(browser, "preregistration");
        }
    }

    @Test
    void draftSaysWhatWillBeHere() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy("export-draft").yaml());
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            browser.open("/studies/export-draft/export");
            assertThat(browser.page().locator(".empty")).containsText("They come with the study's publication");
            browser.screenshot("export-draft");
            browser.open("/studies/export-draft/plan");
            assertThat(browser.page().locator("#preregistration")).containsText("as soon as the study is published");
        }
    }

    private static Locator link(ResearcherBrowser browser, String words) {
        return browser.link(words);
    }

    private static String address(String path) {
        return "api/studies/" + SLUG + "/" + path;
    }

    private static ResearcherBrowser loggedIn(String page) {
        return new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP)
                .logIn()
                .open("/studies/" + SLUG + page);
    }

    private static void check(ResearcherBrowser browser, String name) {
        assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
        Number right = (Number) browser.page()
                .evaluate("Math.max(...[...document.querySelectorAll('select, input, .card')]"
                        + ".map(one => one.getBoundingClientRect().right))");
        assertThat(right.doubleValue()).isLessThanOrEqualTo(browser.page().viewportSize().width);
        List<String> violations = new AxeBuilder(browser.page())
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(Rule::getHelp)
                        .toList();
        assertThat(violations).as("accessibility of " + name).isEmpty();
        browser.screenshot(name);
        assertThat(browser.complaints()).isEmpty();
    }
}
