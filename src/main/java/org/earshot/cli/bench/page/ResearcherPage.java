package org.earshot.cli.bench.page;

import java.io.IOException;
import org.earshot.EarshotException;

/** A browser's page in which a researcher has logged in. */
record ResearcherPage(DevToolsPages.Page browser) {

    private static final int OK = 200;

    @SuppressWarnings("InlineFormatString") // A script is read by itself.
    private static final String FORM = "new Promise(done => { const look = () => {"
            + " const name = document.querySelector('#username'); if (!name) { setTimeout(look, 20); return; }"
            + " name.value = 'admin'; document.querySelector('#password').value = '%s';"
            + " fetch('/login', {method: 'POST', body: new URLSearchParams(new FormData(name.form))})"
            + ".then(reply => done(reply.url.includes('error') ? 401 : reply.status)); }; look(); })";

    @SuppressWarnings("InlineFormatString")
    private static final String FETCH =
            "(async () => { const start = performance.now(); const reply = await fetch('%s');"
                    + " await reply.arrayBuffer(); return reply.ok ? performance.now() - start : -reply.status; })()";

    /**
     * Sends the form without leaving the page; a page that is left would not tell how it went.
     *
     * @param password of the first researcher, without apostrophes
     */
    static ResearcherPage logIn(DevToolsPages.Page browser, String password) throws IOException, InterruptedException {
        browser.navigate("/login");
        double status = browser.number(FORM.formatted(password));
        if (status != OK) {
            throw new EarshotException("The researcher could not log in, with status " + Math.round(status));
        }
        return new ResearcherPage(browser);
    }

    /** Goes to the page and waits until nothing is computed any more. */
    PageTimes open(String slug, DashboardPage page) throws IOException, InterruptedException {
        browser.navigate("/studies/" + slug + page.path());
        double first = browser.number(page.answered());
        double requests = browser.number(DashboardPage.requests());
        double figures = browser.number(DashboardPage.figures());
        return new PageTimes(first, requests, figures, browser.number(DashboardPage.whole()));
    }

    /**
     * How many milliseconds a whole answer takes.
     *
     * @param path from the root on
     */
    double fetch(String path) throws IOException, InterruptedException {
        double time = browser.number(FETCH.formatted(path));
        if (time < 0) {
            throw new EarshotException(path + " was refused with " + Math.round(-time));
        }
        return time;
    }
}
