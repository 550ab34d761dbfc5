package org.earshot.web.participant;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.earshot.web.RunningApplication;
import org.earshot.web.TonesStudy;

/** A page in mid-session whose every answer from the server is written by the test: one trial with a stimulus of its own. */
final class StagedTrial {

    static final String MEDIA = "**/media/staged";

    private static final TonesStudy STUDY = new TonesStudy("staged");
    private static boolean published;

    private StagedTrial() {}

    /**
     * The page before it is opened, so that the test can say more of its network.
     *
     * @param kind of the stimulus
     */
    static Page prepared(BrowserContext browser, String kind) {
        return prepared(browser, kind, "red-blue");
    }

    static Page prepared(BrowserContext browser, String kind, String palette) {
        return preparedAt(browser, """
                {"phase":"trial","progress":{"done":0,"total":1},"prefetch":[],"step":{"trial":"t","stimulus":
                {"kind":"%s","url":"/media/staged"},"choices":["0","1","2","3","4","5","6","7","8","9"],
                "asks":{"confidence":false,"secondChoice":false},"plays":{"min":1,"max":null},"palette":"%s"}}""".formatted(kind, palette));
    }

    /** The sound check before it is opened, with the staged clip as its reference. */
    static Page preparedSoundCheck(BrowserContext browser) {
        return preparedAt(browser, """
                {"phase":"audio-check","progress":{"done":0,"total":1},"prefetch":[],
                "step":{"reference":{"kind":"audio","url":"/media/staged"}}}""");
    }

    static Page preparedAt(BrowserContext browser, String state) {
        publish();
        Page page = browser.newPage();
        page.setDefaultTimeout(20_000);
        page.route("**/api/participations/known", route -> json(route, state));
        page.addInitScript("localStorage.setItem('earshot.session.staged', 'known')");
        return page;
    }

    static void open(Page page) {
        page.navigate(RunningApplication.get().url() + "/s/" + STUDY.slug());
    }

    static void json(Route route, String body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    static void sound(Route route, byte[] wav) {
        route.fulfill(new Route.FulfillOptions().setContentType("audio/wav").setBodyBytes(wav));
    }

    private static synchronized void publish() {
        if (!published) {
            RunningApplication.get().publish(STUDY.yaml());
            published = true;
        }
    }
}
