package org.earshot.cli.bench.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a participant waits until a page can be used, in an empty browser, and what comes over the wire for it.
 *
 * @param welcomeMs from the navigation until the first screen can be used
 * @param trialMs from the navigation until the first trial's question and digits are there, its clip or drawing left out, where
 *     the session stands at it
 * @param mediaMs the same with its clip or drawing
 * @param bytes over the wire until then, headers and compression included, the stimuli left out
 * @param mediaBytes those of the stimuli, the next two prefetched ones included as far as they had come
 */
public record FirstTrial(double welcomeMs, double trialMs, double mediaMs, long bytes, long mediaBytes) {

    private static final String FIND = """
            const all = root => [...root.querySelectorAll('*')].flatMap(e => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
            const find = selector => all(document).find(e => e.matches(selector));
            const until = test => new Promise(done => {
              const look = () => test() ? done(performance.now()) : setTimeout(look, 5);
              look();
            });
            """;

    private static final String WELCOME = "(() => {" + FIND + "return until(() => find('earshot-welcome')?.shadowRoot"
            + "?.querySelector('button.primary')); })()";

    private static final String TRIAL = "(() => {" + FIND
            + "return until(() => find('earshot-trial') && find('earshot-choices')?.shadowRoot?.querySelector('label')); })()";

    private static final String MEDIA = "(() => {" + FIND
            + "return until(() => find('canvas') || find('earshot-clip')?.shadowRoot"
            + "?.querySelector('button[aria-disabled=false]')); })()";

    /** @param token of a session that stands at its first trial */
    static FirstTrial measure(DevToolsPages pages, String study, String token, Network network)
            throws IOException, InterruptedException {
        double welcome;
        try (DevToolsPages.Page page = pages.open(network)) {
            page.navigate("/s/" + study);
            welcome = page.number(WELCOME);
        }
        try (DevToolsPages.Page page = pages.open(network)) {
            page.beforeScripts("localStorage.setItem('earshot.session." + study + "', '" + token + "')");
            page.navigate("/s/" + study);
            double trial = page.number(TRIAL);
            double media = page.number(MEDIA);
            return new FirstTrial(welcome, trial, media, page.bytes(false), page.bytes(true));
        }
    }

    /** By name, in the order in which they are printed. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("welcomeMs", welcomeMs);
        figures.put("trialMs", trialMs);
        figures.put("trialWithMediaMs", mediaMs);
        figures.put("kilobytes", bytes / 1000.0);
        figures.put("mediaKilobytes", mediaBytes / 1000.0);
        return figures;
    }
}
