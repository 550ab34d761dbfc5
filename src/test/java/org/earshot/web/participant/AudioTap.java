package org.earshot.web.participant;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.earshot.web.Chromium;

/**
 * Hears what a page sends to the loudspeaker: an audio worklet, which misses no sample, connected beside the destination
 * wherever the page connects something to it. Worklets need their script from the page's own server; the page's policy is
 * switched off for that.
 */
record AudioTap(Page page) {

    private static final String WORKLET = """
            registerProcessor('tap', class extends AudioWorkletProcessor {
              process([input]) {
                this.port.postMessage(input[0] ? Array.from(input[0]) : new Array(128).fill(0));
                return true;
              }
            });
            """;

    private static final String INSTALL = """
            window.tap = [];
            window.openedDevices = 0;
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...more) {
              if (to instanceof AudioDestinationNode) {
                window.openedDevices++;
                window.device = this.context;
                this.context.audioWorklet.addModule('/tap.js').then(() => {
                  const tap = new AudioWorkletNode(this.context, 'tap');
                  tap.port.onmessage = ({ data }) => window.tap.push(...data);
                  connect.call(this, tap);
                  window.tapped = true;
                });
              }
              return connect.call(this, to, ...more);
            };
            """;

    static BrowserContext browser(Chromium chromium) {
        BrowserContext browser = chromium.context(new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setBypassCSP(true));
        browser.addInitScript(INSTALL);
        browser.route(
                "**/tap.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(WORKLET)));
        return browser;
    }

    /** The device's, at which clips come out without being resampled. */
    int rate() {
        return ((Number) page.evaluate("new AudioContext().sampleRate")).intValue();
    }

    /** Unlocks the sound, without playing anything, because a suspended device takes no worklet. */
    void attach() {
        page.locator("h1").click();
        page.evaluate("window.device.resume()");
        page.waitForFunction("window.tapped");
    }

    /** Waits until so many seconds more have come out. */
    void listen(double seconds) {
        page.waitForFunction("([from, seconds]) => window.tap.length >= from + seconds * window.device.sampleRate", List.of(page.evaluate("window.tap.length"), seconds));
    }

    /** All that came out since the device was opened. */
    float[] heard() {
        @SuppressWarnings("unchecked")
        List<Number> all = (List<Number>) page.evaluate("window.tap");
        float[] samples = new float[all.size()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = all.get(i).floatValue();
        }
        return samples;
    }

    /** Forgets what came out so far. */
    void forget() {
        page.evaluate("window.tap.length = 0");
    }
}
