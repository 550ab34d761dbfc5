package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.study.catalogue.StudyCatalogue;
import org.earshot.study.configuration.StudyConfiguration;
import org.earshot.study.document.StudyConfigurationReader;
import org.earshot.study.rendering.Drafts;
import org.earshot.study.version.StudyVersions;
import org.earshot.web.RunningApplication;
import org.earshot.web.ScriptedParticipant;
import org.earshot.web.TonesStudy;
import org.junit.jupiter.api.Test;

/** Setting a study up in a browser: by the form, by a file, as a copy, and as the next version. */
class StudyFormIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();

    /** From nothing to an open study, without seeing any YAML. */
    @Test
    void studyIsMadeByTheFormAloneAndPublished() {
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/new-study").page();
            assertThat(page.locator(".mistake:visible")).hasCount(0);
            assertThat(page.locator(".save-bar")).containsText("2 things are missing");
            browser.button("Save as a draft").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was saved: there are 2 mistakes");
            assertThat(field(page, "Title")).isFocused();
            assertThat(mistake(field(page, "Title"))).hasText("this may not be empty");

            field(page, "Title").fill("Hören or seeing?");
            assertThat(field(page, "Short name for links")).hasValue("horen-or-seeing");
            assertThat(page.locator(".save-bar")).containsText("Everything is there");
            field(page, "Network").fill("tones");
            field(page, "Right decisions").fill("many");
            assertThat(mistake(field(page, "Right decisions"))).containsText("'many' is no whole number");
            assertThat(field(page, "Right decisions")).hasAttribute("aria-invalid", "true");
            field(page, "Right decisions").fill("2");
            assertThat(mistake(field(page, "Right decisions"))).isHidden();
            field(page, "Wrong decisions").fill("2");
            field(page, "To practise on").fill("1");
            page.getByLabel("Visual placebo").check();
            page.getByLabel("Visual signal only").uncheck();
            page.getByLabel("Criterion for practice").check();
            assertThat(field(page, "Share that has to agree")).hasValue("0.5");
            browser.screenshot("form");
            browser.button("Save as a draft").click();
            page.waitForURL("**/studies/horen-or-seeing");

            StudyConfiguration study = APPLICATION.bean(StudyVersions.class).configuration("horen-or-seeing");
            assertThat(study.samples().main()).isEqualTo(4);
            assertThat(study.conditions())
                    .extracting(condition -> condition.name())
                    .containsExactly("audible-explanation", "visual-explanation", "audible-signal", "visual-faux");
            assertThat(study.procedure().practice().criterion()).hasValue(0.5);

            browser.button("Publish").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                    .click();
            assertThat(page.locator(".title-line .badge")).hasText("Open");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void questionsAreAddedMovedAndRemovedByTheKeyboardAlone() {
        APPLICATION.bean(Drafts.class).save(new TonesStudy("by-keyboard").yaml());
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/new-study?from=by-keyboard").page();
            Locator questions = page.getByRole(AriaRole.GROUP, named("Questions at the beginning"));
            assertThat(questions.locator(":scope > details > summary"))
                    .hasText(new String[] {"1. Your age?", "2. Your gender?", "3. Anything else?", "4. How skilled?"});
            Locator add =
                    questions.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add a question"));
            add.focus();
            page.keyboard().press("Enter");
            Locator added = questions.locator(":scope > details").last();
            assertThat(added.getByLabel("Name in the export").first()).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("device");
            added.getByLabel("Kind of answer").selectOption("choice");
            assertThat(added.getByText("a choice needs 'options'")).isVisible();
            added.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Which headphones?");
            Locator options = added.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Options"));
            Locator offered = options.locator("details.item");
            for (String shown : List.of("In-ear", "Over-ear")) {
                int before = offered.count();
                options.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add an option"))
                        .click();
                assertThat(offered).hasCount(before + 1);
                offered.last().getByLabel("What is shown").fill(shown);
            }
            added.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: question 5"))
                    .click();
            assertThat(questions.locator(":scope > details > summary")).hasText(new String[] {
                "1. Your age?", "2. Your gender?", "3. Anything else?", "4. Which headphones?", "5. How skilled?"
            });
            questions.locator(":scope > details > summary").nth(2).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: question 3"))
                    .click();
            assertThat(add).isFocused();
            checkAccessibility(page);
            browser.screenshot("questions");
            browser.button("Save as a draft").click();
            page.waitForURL("**/studies/by-keyboard");
            assertThat(APPLICATION
                            .bean(StudyVersions.class)
                            .configuration("by-keyboard")
                            .demographics())
                    .extracting(question -> question.id())
                    .containsExactly("age", "gender", "device", "skill");
        }
    }

    @Test
    void formAndTextAreTwoViewsOfOneDocument() {
        String commented = "# Ours.\n" + new TonesStudy("two-views").yaml() + "# The end.\n";
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/new-study").page();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "study.yaml", "application/yaml", commented.getBytes(StandardCharsets.UTF_8)));
            assertThat(field(page, "Title")).hasValue("Tones");
            browser.button("YAML").click();
            Locator text = page.getByLabel("Configuration in YAML");
            assertThat(text).hasValue(commented);
            browser.button("Form").click();
            field(page, "Title").fill("Other tones");
            browser.button("YAML").click();
            assertThat(text).hasValue(commented.replace("title: Tones", "title: Other tones"));
            text.fill("title: [");
            browser.button("Form").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("no YAML that the form could show");
            assertThat(text).hasValue("title: [");
            text.fill(commented.replace("title: Tones", "titel: Tones\nunusual: 1"));
            browser.button("Form").click();
            browser.button("Save as a draft").click();
            assertThat(mistake(field(page, "Title"))).hasText("the key 'title' is missing");
            assertThat(page.locator(".save-bar")).containsText("3 things are missing or wrong");
        }
    }

    /** A change of a published study is the next version; who began on the first one finishes on it. */
    @Test
    void changedStudyIsTheNextVersionAndItsDifferenceIsShown() {
        APPLICATION.publish(new TonesStudy("next").yaml());
        ScriptedParticipant first = ScriptedParticipant.start(APPLICATION.client(), "next");
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/studies/next").page();
            browser.link("Prepare a new version").click();
            page.locator("h1", new Page.LocatorOptions().setHasText("Next version of Tones"))
                    .waitFor();
            assertThat(field(page, "Short name for links")).hasAttribute("readonly", "");
            field(page, "Right decisions").fill("1");
            page.getByLabel("Ask how sure they are").check();
            browser.button("Save as a draft").click();
            page.waitForURL("**/studies/next");
            assertThat(versions(page)).hasCount(2);
            assertThat(versions(page).first()).containsText("Draft");
            assertThat(versions(page).first()).containsText("admin");
            APPLICATION.publish(APPLICATION.bean(StudyVersions.class).source("next"));
            ScriptedParticipant.start(APPLICATION.client(), "next");
            first.until("finished");
            browser.open("/studies/next");
            assertThat(versions(page).first().locator("td")).hasText(lastCells("1", "0", "0"));
            assertThat(versions(page).last().locator("td")).hasText(lastCells("0", "1", "16"));
            assertThat(page.getByText("finish on the one they began with")).isVisible();

            browser.link("Compare versions").click();
            page.waitForURL("**/versions");
            assertThat(page.locator(".changes li"))
                    .hasText(new String[] {"samples.correct2 \u2192 1", "trials.confidencenew: true"});
            assertThat(page.locator(".difference .taken")).containsText(new String[] {"correct: 2"});
            checkAccessibility(page);
            browser.screenshot("difference");
            page.getByLabel("From").selectOption("2");
            assertThat(page.locator("main")).containsText("No value differs.");
            browser.open("/studies/next/versions/1");
            assertThat(page.locator(".source")).containsText("samples: {correct: 2");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static java.util.regex.Pattern[] lastCells(String underWay, String finished, String answers) {
        return java.util.stream.Stream.of(".*", ".*", ".*", ".*", ".*", underWay, finished, answers)
                .map(java.util.regex.Pattern::compile)
                .toArray(java.util.regex.Pattern[]::new);
    }

    @Test
    void studyIsCopiedAndItsDraftIsDeletedAfterAsking() {
        APPLICATION.publish(new TonesStudy("original").yaml());
        try (ResearcherBrowser browser = loggedIn()) {
            Page page = browser.open("/studies/original").page();
            browser.link("Copy this study").click();
            assertThat(field(page, "Title")).hasValue("Copy of Tones");
            assertThat(field(page, "Short name for links")).hasValue("copy-of-tones");
            field(page, "Title").fill("Original's copy");
            assertThat(field(page, "Short name for links")).hasValue("original-s-copy");
            browser.button("Save as a draft").click();
            page.waitForURL("**/studies/original-s-copy");
            browser.button("Delete this draft").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("are lost");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                    .click();
            page.waitForURL("**/studies");
            assertThat(APPLICATION.bean(StudyCatalogue.class).find("original-s-copy"))
                    .isEmpty();
            assertThat(APPLICATION.bean(StudyCatalogue.class).find("original")).isPresent();
        }
    }

    @Test
    void textsAreWrittenOncePerLanguageOnAPhone() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.PHONE).logIn()) {
            Page page = browser.open("/new-study").page();
            field(page, "Title").fill("In two languages");
            page.locator("summary", new Page.LocatorOptions().setHasText("Rarely needed"))
                    .first()
                    .click();
            field(page, "All languages").fill("en, de");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write it once per language: Title"))
                    .click();
            Locator title = page.getByRole(AriaRole.GROUP, named("Title"));
            title.getByLabel("German").fill("In zwei Sprachen");
            checkAccessibility(page);
            assertThat(browser.overflow()).isLessThanOrEqualTo(0);
            browser.screenshot("languages");
            browser.button("Save as a draft").click();
            page.waitForURL("**/studies/in-two-languages");
            String yaml = APPLICATION.bean(StudyVersions.class).source("in-two-languages");
            assertThat(new StudyConfigurationReader()
                            .read("saved", yaml)
                            .title()
                            .in("de"))
                    .isEqualTo("In zwei Sprachen");
        }
    }

    private static Locator versions(Page page) {
        return page.locator("section.card", new Page.LocatorOptions().setHasText("A published version is frozen"))
                .locator("tbody tr");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** The mistake beside a field. */
    private static Locator mistake(Locator field) {
        return field.locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' field ')][1]")
                .locator("> .mistake");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void checkAccessibility(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    private static ResearcherBrowser loggedIn() {
        return new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn();
    }
}
