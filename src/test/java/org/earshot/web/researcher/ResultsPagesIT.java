package org.earshot.web.researcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.web.RunningApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of results in a browser: that all are there, fit and can be used. What they show is checked by {@link RecomputedPagesIT} and its neighbours. */
class ResultsPagesIT {

    private static final RunningApplication APPLICATION = RunningApplication.get();
    private static final String SLUG = "results-pages";
    private static final String RESULTS = "/studies/" + SLUG + "/results";

    @BeforeAll
    static void aStudyHasAnswers() {
        AnsweredStudy.publishedAndAnswered(APPLICATION, SLUG);
    }

    @ParameterizedTest
    @ValueSource(ints = {ResearcherBrowser.DESKTOP, ResearcherBrowser.PHONE})
    void everyPageOfResultsFitsItsWindowAndIsAccessible(int width) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("times", "/times");
        pages.put("learning", "/learning");
        pages.put("items", "/items");
        pages.put("participants", "/participants");
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, width).logIn()) {
            pages.forEach((name, path) -> {
                browser.open(RESULTS + path);
                browser.page().locator(".results svg .marker").first().waitFor();
                assertThat(browser.page().locator(".tabs a[aria-current]")).hasText("Results");
                assertThat(browser.page()
                                .locator(".segments a[aria-current=true]")
                                .first())
                        .isVisible();
                browser.screenshot("results-" + name);
                assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
                assertThat(violations(browser)).as("accessibility of " + name).isEmpty();
            });
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> violations(ResearcherBrowser browser) {
        return new AxeBuilder(browser.page())
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    @Test
    void resultsCanBeSeenWithoutExclusionsAndSayso() {
        try (ResearcherBrowser browser = new ResearcherBrowser(APPLICATION, ResearcherBrowser.DESKTOP).logIn()) {
            browser.open(RESULTS);
            assertThat(browser.page().locator("#exclusions")).containsText("are left out by your rules");
            browser.link("Show results without exclusions").click();
            assertThat(browser.page().locator("#exclusions.warning")).containsText("Without exclusions: all");
            browser.link("Items").click();
            assertThat(browser.page().locator("#exclusions.warning")).isVisible();
            browser.screenshot("results-without-exclusions");
            browser.link("Apply the exclusion rules").click();
            assertThat(browser.page().locator("#exclusions")).containsText("are left out by your rules");
        }
    }
}
