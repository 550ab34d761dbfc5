package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.earshot.account.AuditEntry;
import org.earshot.account.AuditLog;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.rendering.PublishedStimulus;
import org.earshot.study.rendering.Rendering;
import org.earshot.study.rendering.Renderings;
import org.earshot.study.version.StudyVersions;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A researcher's whole way from a draft to a published study: what was drawn is looked at, changed, tried, and frozen. */
class FromDraftToStudyIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    private final Drafts drafts = APPLICATION.bean(Drafts.class);
    private final StudyCatalogue studies = APPLICATION.bean(StudyCatalogue.class);
    private final StudyVersions versions = APPLICATION.bean(StudyVersions.class);
    private final Renderings renderings = APPLICATION.bean(Renderings.class);

    @Test
    void draftIsPreparedChangedTriedAndPublishedAsItWasSeen() {
        String slug = "draft-to-study";
        drafts.save(new TonesStudy(slug, "participants: {max: 24}").yaml());
        try (ResearcherBrowser browser = loggedIn(ResearcherBrowser.DESKTOP)) {
            Page page = browser.page();
            browser.open("/studies/" + slug + "/stimuli");
            assertThat(page.locator(".empty")).containsText("Prepare the draft to have them made");
            browser.button("Prepare").click();
            assertThat(page.locator("article")).hasCount(5);

            Locator excluded = article(page, "tones/1,");
            excluded.getByText("Exclude this recording").click();
            excluded.getByLabel("Why exclude tones/1").fill("one hears a \"click\"");
            excluded.getByText("Exclude and draw another").click();
            assertThat(article(page, "tones/5,")).hasCount(1);
            assertThat(article(page, "tones/1,")).hasCount(0);
            assertThat(article(page, "tones/0,")).hasCount(1);
            assertThat(page.locator(".exclusions")).containsText("one hears a \"click\"");
            assertThat(versions.source(slug)).contains("reason: \"one hears a \\\"click\\\"\"");

            page.getByLabel("Another seed").fill("99");
            browser.button("Draw anew").click();
            assertThat(page.getByText("now it is 99")).isVisible();

            page.locator("audio").first().evaluate("audio => { audio.preload = 'auto'; audio.load(); }");
            page.waitForFunction("Math.abs(document.querySelector('audio').duration - 0.2) < 0.01");
            Rendering seen = renderings.latest(slug).orElseThrow();
            List<byte[]> bytes = bytes(seen);

            browser.button("Preview as a participant").click();
            Page preview = page.context()
                    .waitForPage(() -> browser.link("Open the preview").click());
            preview.getByText("Nothing here counts.").waitFor();
            preview.getByText("Agree and go on").waitFor();
            preview.close();

            browser.link("Check").click();
            page.waitForURL("**/check");
            assertThat(item(page, "Preview")).containsText("Tried as a participant 1 time");
            browser.button("Publish").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("What was prepared is frozen");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                    .click();
            assertThat(page.locator(".title-line .badge").first()).hasText("Open");

            Rendering published = renderings.published(slug).orElseThrow();
            assertThat(published.stimuli()).isEqualTo(seen.stimuli());
            assertThat(bytes(published))
                    .zipSatisfy(
                            bytes,
                            (now, then) -> assertThat(Arrays.equals(now, then)).isTrue());
            assertThat(studies.find(slug).orElseThrow().active())
                    .as("the preview is not counted")
                    .isZero();
            assertThat(APPLICATION.bean(AuditLog.class).of(slug, 20))
                    .extracting(AuditEntry::action)
                    .contains(
                            "recording-excluded",
                            "samples-drawn-anew",
                            "study-prepared",
                            "preview-started",
                            "study-published");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void exclusionIsTakenBack() {
        String slug = "draft-taken-back";
        String yaml = new TonesStudy(slug).yaml();
        drafts.save(yaml.replace("seed: 7", "seed: 7, excluded: [{recording: tones/0, reason: cut off}]"));
        APPLICATION.prepare(slug);
        try (ResearcherBrowser browser = loggedIn(ResearcherBrowser.DESKTOP)) {
            browser.open("/studies/" + slug + "/stimuli");
            browser.button("Take back the exclusion of tones/0").click();
            assertThat(article(browser.page(), "tones/0,")).hasCount(1);
            assertThat(versions.source(slug)).isEqualTo(yaml);
        }
    }

    @Test
    void openMattersForbidToPublishAndSayWhereToMendThem() {
        String slug = "draft-refused";
        String yaml = new TonesStudy(slug).yaml();
        APPLICATION.publish(yaml);
        drafts.save(yaml.replace("consent: I take part.", "consent: I take part in all of it."));
        try (ResearcherBrowser browser = loggedIn(ResearcherBrowser.DESKTOP)) {
            browser.open("/studies/" + slug + "/check");
            assertThat(item(browser.page(), "Consent")).containsText("must be mended");
            browser.button("Publish").click();
            assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText("To be mended first: Consent");
            assertThat(browser.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(renderings.published(slug).orElseThrow().version()).isEqualTo(1);
            browser.screenshot("check-refused");
            browser.link("Change it on Setup").click();
            browser.page().waitForURL("**/studies/" + slug);
        }
    }

    @Test
    void manySamplesAreFilteredAndShownPartByPart() {
        String slug = "draft-many";
        drafts.save(new TonesStudy(slug).yaml().replace("correct: 2, incorrect: 2", "correct: 100, incorrect: 100"));
        APPLICATION.prepare(slug);
        try (ResearcherBrowser browser = loggedIn(ResearcherBrowser.DESKTOP)) {
            Page page = browser.page();
            browser.open("/studies/" + slug + "/stimuli");
            assertThat(page.getByText("20 of 201 recordings shown")).isVisible();
            assertThat(page.locator("article")).hasCount(20);
            browser.button("Show more").click();
            assertThat(page.locator("article")).hasCount(40);
            page.locator("select").and(page.getByLabel("Recordings")).selectOption("wrong");
            page.locator("select").and(page.getByLabel("Digit")).selectOption("3");
            assertThat(page.getByText("10 of 10 recordings shown")).isVisible();
            page.getByLabel("Condition").selectOption("audible-signal");
            assertThat(page.locator("figure")).hasCount(10);
            assertThat(page.locator("article .badge.wrong")).hasCount(10);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void pagesOfADraftFitTheirWindowAndAreAccessible(int width) {
        String slug = "draft-pages-" + width;
        drafts.save(new TonesStudy(slug)
                .yaml()
                .replace("seed: 7", "seed: 7, excluded: [{recording: tones/0, reason: a loud click in the middle}]"));
        try (ResearcherBrowser browser = loggedIn(width)) {
            for (String state : new String[] {"unprepared", "prepared"}) {
                for (String name : new String[] {"check", "stimuli", ""}) {
                    browser.open("/studies/" + slug + "/" + name);
                    assertThat(browser.overflow()).as(name).isLessThanOrEqualTo(0);
                    assertThat(violations(browser)).as(name).isEmpty();
                    browser.screenshot("draft-" + state + "-" + (name.isEmpty() ? "setup" : name));
                }
                APPLICATION.prepare(slug);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> violations(ResearcherBrowser browser) {
        return new AxeBuilder(browser.page())
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }

    private static Locator article(Page page, String text) {
        return page.locator("article", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator item(Page page, String title) {
        return page.locator(".checklist > li", new Page.LocatorOptions().setHasText(title));
    }

    private List<byte[]> bytes(Rendering rendering) {
        List<byte[]> bytes = new ArrayList<>();
        for (PublishedStimulus stimulus : rendering.stimuli()) {
            bytes.add(renderings.media(stimulus.media()).orElseThrow().bytes());
        }
        return bytes;
    }

    private static ResearcherBrowser loggedIn(int width) {
        return new ResearcherBrowser(APPLICATION, width).logIn();
    }
}
