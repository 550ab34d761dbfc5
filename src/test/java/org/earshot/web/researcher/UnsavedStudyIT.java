package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.earshot.study.rendering.Drafts;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed into a study's form is not lost without being asked once, however the form is left. */
class UnsavedStudyIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final List<String> ASKED_BY_THE_BROWSER = new ArrayList<>();
    private static ResearcherBrowser browser;

    @BeforeAll
    static void aStudyIsSaved() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy("unsaved").yaml());
        browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
        browser.page().setDefaultTimeout(10_000);
        browser.page().onDialog(dialog -> {
            ASKED_BY_THE_BROWSER.add(dialog.type());
            dialog.accept();
        });
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
    }

    @BeforeEach
    void nothingIsAskedYet() {
        browser.open("/studies/unsaved");
        ASKED_BY_THE_BROWSER.clear();
    }

    private static Page form() {
        browser.open("/new-study?from=unsaved");
        assertThat(title()).hasValue("Tones");
        return browser.page();
    }

    private static Locator title() {
        return browser.page()
                .getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator dialog() {
        return browser.page().getByRole(AriaRole.DIALOG);
    }

    private static void answer(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void linkAsksOnceAndStayingKeepsWhatWasTyped() {
        Page page = form();
        title().fill("Better tones");
        browser.link("Data").click();
        assertThat(dialog()).containsText("did not save is lost");
        PageCheck.check(browser, "unsaved");
        answer("Cancel");
        assertThat(dialog()).hasCount(0);
        assertThat(page).hasURL(APPLICATION.url() + "/new-study?from=unsaved");
        assertThat(title()).hasValue("Better tones");
        browser.link("Data").click();
        assertThat(dialog()).isVisible();
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(title()).hasValue("Better tones");
        browser.link("Models").click();
        answer("Leave");
        page.waitForURL("**/models");
        assertThat(page.locator("h1")).hasText("Models");
        browser.link("Data").click();
        page.waitForURL("**/data");
        assertThat(ASKED_BY_THE_BROWSER).isEmpty();
    }

    @Test
    void wayBackOfTheBrowserAsksToo() {
        browser.open("/studies/unsaved");
        Page page = browser.page();
        browser.link("Change the configuration").click();
        page.waitForURL("**/new-study?from=unsaved");
        title().fill("Better tones");
        browser.button("YAML").click();
        page.goBack();
        assertThat(dialog()).containsText("did not save is lost");
        answer("Cancel");
        assertThat(page.getByLabel("Configuration in YAML")).hasValue(Pattern.compile("Better tones"));
        assertThat(page).hasURL(APPLICATION.url() + "/new-study?from=unsaved");
        page.goBack();
        answer("Leave");
        page.waitForURL("**/studies/unsaved");
        assertThat(page.locator("h1")).hasText("Tones");
        browser.link("Check").click();
        page.waitForURL("**/check");
        page.goBack();
        page.waitForURL("**/studies/unsaved");
        assertThat(ASKED_BY_THE_BROWSER).isEmpty();
    }

    @Test
    void reloadAsksFromTheFirstLetterOn() {
        Page page = form();
        title().focus();
        page.keyboard().type("x");
        page.reload();
        assertThat(title()).hasValue("Tones");
        assertThat(ASKED_BY_THE_BROWSER).containsExactly("beforeunload");
    }

    @Test
    void nothingIsAskedWhereNothingIsLost() {
        Page page = form();
        page.reload();
        browser.button("YAML").click();
        Locator text = page.getByLabel("Configuration in YAML");
        String before = text.inputValue();
        text.fill("title: Better tones");
        assertThat(page.locator("[data-unsaved=yes]")).isVisible();
        text.fill(before);
        assertThat(page.locator("[data-unsaved=no]")).isVisible();
        page.reload();
        title().fill("Saved tones");
        browser.button("Save as a draft").click();
        page.waitForURL("**/studies/unsaved");
        assertThat(page.locator("h1")).hasText("Saved tones");
        assertThat(ASKED_BY_THE_BROWSER).isEmpty();
        APPLICATION.bean(Drafts.class).save(new TonesStudy("unsaved").yaml());
    }

    @Test
    void fileReplacesWhatWasTypedOnlyAfterAsking() {
        Page page = form();
        title().fill("Better tones");
        title().blur();
        FilePayload file = new FilePayload(
                "study.yaml",
                "application/yaml",
                new TonesStudy("unsaved").yaml().replace("Tones", "Filed").getBytes(StandardCharsets.UTF_8));
        page.locator("input[type=file]").setInputFiles(file);
        answer("Cancel");
        assertThat(title()).hasValue("Better tones");
        page.locator("input[type=file]").setInputFiles(file);
        answer("Begin with it");
        assertThat(title()).hasValue("Filed");
        page.reload();
        assertThat(ASKED_BY_THE_BROWSER).containsExactly("beforeunload");
    }
}
