package org.earshot.cli.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long one opening of a page took, in milliseconds from the navigation.
 *
 * @param first until what is read first was there
 * @param requests of which the server's answers took
 * @param figures until all figures were there but the regression's
 * @param whole until all of them were
 */
record PageTimes(double first, double requests, double figures, double whole) {

    static PageTimes of(DevToolsPages.Page browser, String slug, DashboardPage page)
            throws IOException, InterruptedException {
        browser.navigate("/studies/" + slug + page.path());
        double first = browser.number(page.answered());
        double requests = browser.number(DashboardPage.requests());
        double figures = browser.number(DashboardPage.figures());
        return new PageTimes(first, requests, figures, browser.number(DashboardPage.whole()));
    }

    /** By name, in the order in which they are told. */
    Map<String, Double> byName() {
        Map<String, Double> times = new LinkedHashMap<>();
        times.put("firstMs", first);
        times.put("requestsMs", requests);
        times.put("figuresMs", figures);
        times.put("wholeMs", whole);
        return times;
    }
}
