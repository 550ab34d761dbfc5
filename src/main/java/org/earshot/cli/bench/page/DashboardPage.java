package org.earshot.cli.bench.page;

import java.util.List;

/**
 * A page of a study whose figures come from answers.
 *
 * @param path below the study's address
 * @param first selects what is read first: where it stands, the page has answered
 */
record DashboardPage(String name, String path, String first) {

    private static final String LIVE = "/live";
    private static final String CONTENT = ".results > :nth-child(4)";

    /** All pages of results, and the live page. */
    static List<DashboardPage> all() {
        return List.of(
                new DashboardPage("Overview", "/results", ".results .tile"),
                new DashboardPage("Times and plays", "/results/times", CONTENT),
                new DashboardPage("Learning", "/results/learning", CONTENT),
                new DashboardPage("Items", "/results/items", CONTENT),
                new DashboardPage("Participants", "/results/participants", "#participants"),
                new DashboardPage("Live", LIVE, ".live-line"));
    }

    boolean isLive() {
        return path.equals(LIVE);
    }

    /** When the page has answered, on the browser's clock since the navigation. */
    String answered() {
        return until("document.querySelector('" + first + "')");
    }

    /** How long requests for the page and its state took the server and the loopback together, until now. */
    static String requests() {
        return "performance.getEntries().filter(e => e.entryType === 'navigation' || e.name.includes('v-r='))"
                + ".reduce((sum, e) => sum + e.responseEnd - e.requestStart, 0)";
    }

    /** When the last interval and p-value stand there, but for the regression's. */
    static String figures() {
        return until("[...document.querySelectorAll('.working')].every(e => e.closest('#regression'))");
    }

    /** When nothing is computed any more. */
    static String whole() {
        return until("!document.querySelector('.working')");
    }

    /** The time is that of the look, which comes every 5 ms. */
    private static String until(String test) {
        return "new Promise(done => { const look = () => " + test
                + " ? done(performance.now()) : setTimeout(look, 5); look(); })";
    }
}
