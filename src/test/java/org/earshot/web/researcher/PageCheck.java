package org.earshot.web.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;

/** What every researcher's page has to keep, at any width; leaves a picture of it. */
final class PageCheck {

    private PageCheck() {}

    static void check(ResearcherBrowser browser, String name) {
        browser.screenshot(name);
        assertThat(browser.overflow()).as("overflow of " + name).isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(browser.page())
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .as("accessibility of " + name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
