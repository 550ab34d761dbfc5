package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Beside a text stands what participants will see of it. */
class TextPreviewIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final String INFORMATION = """
              information:
                en: |
                  # About this study
                  You will hear **tones**. <script>alert("never")</script> [more](javascript:alert(1))
                de: |
                  # Um was es geht
                  Sie werden **Töne** hören.

                  - im Kopfhörer
                  - zu Hause
            """;

    @BeforeAll
    static void studiesAreSaved() {
        APPLICATION.publish(new TonesStudy("previewed").yaml());
        APPLICATION
                .bean(Drafts.class)
                .save(new TonesStudy("vorschau", "language: en\nlanguages: [en, de]")
                        .yaml()
                        .replaceFirst(
                                "(?s)  information:.*?  consent: I take part\\.\n",
                                INFORMATION + "  consent: I take part.\n"));
    }

    private static Locator preview(Page page, String name) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("As participants see it: " + name)
                                .setExact(true))
                .locator(".prose");
    }

    /** What the participant's page gets, and what the preview holds, is the same HTML. */
    @Test
    void previewIsWhatTheParticipantsPageShows() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            Page page = browser.page();
            page.setDefaultTimeout(10_000);
            page.navigate(APPLICATION.url() + "/s/previewed");
            browser.button("Start").click();
            String shown = (String)
                    page.locator(".prose").first().evaluate("prose => prose.innerHTML.replace(/<!--.*?-->/g, '')");
            browser.open("/new-study?from=previewed");
            Locator preview = preview(page, "Information sheet");
            assertThat(preview.locator("strong")).hasText("tones");
            assertThat(((String) preview.evaluate("prose => prose.innerHTML")).strip())
                    .isEqualTo(shown.strip())
                    .contains("&lt;script&gt;")
                    .doesNotContain("javascript:");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void previewFollowsWhatIsTypedAndLetsNothingHarmfulThrough() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            Page page = browser.open("/new-study?from=vorschau").page();
            assertThat(preview(page, "Information sheet, German").locator("li"))
                    .hasText(new String[] {"im Kopfhörer", "zu Hause"});
            assertThat(preview(page, "Information sheet, German")).hasAttribute("lang", "de");
            PageCheck.check(browser, "previews");
            page.locator("#section-texts")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target", "screenshots", "researcher", "previews-of-texts.png")));
            Locator information = page.getByRole(
                    AriaRole.GROUP,
                    new Page.GetByRoleOptions().setName("Information sheet").setExact(true));
            information
                    .getByLabel("English", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Not *yet* <img src=x onerror=alert(1)>![](x.png)");
            Locator english = preview(page, "Information sheet, English");
            assertThat(english.locator("em")).hasText("yet");
            assertThat(english.locator("img[src], script")).hasCount(0);
            assertThat(preview(page, "Debriefing")).hasText("Thank you.");
            page.getByLabel("Debriefing", new Page.GetByLabelOptions().setExact(true))
                    .fill("");
            assertThat(preview(page, "Debriefing")).hasText("Nothing yet.");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Write it once per language: Instructions"))
                    .click();
            assertThat(preview(page, "Instructions, German")).hasText("Listen, then answer.");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void previewsStandBelowTheirTextsOnAPhone() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.PHONE).logIn()) {
            Page page = browser.open("/new-study?from=vorschau").page();
            assertThat(preview(page, "Consent")).hasText("I take part.");
            PageCheck.check(browser, "previews");
        }
    }
}
