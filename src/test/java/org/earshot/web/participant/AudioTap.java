package org.earshot.web.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.earshot.web.Chromium;

/**
 * Hears what a page sends to the loudspeaker: an audio worklet, which misses no sample, connected beside the destination
 * wherever the page connects something to it. The page's policy, which forbids scripts of other origins, is switched off for that.
 */
record AudioTap(Page page) {

    private static final String INSTALL = """
            const worklet = `registerProcessor('tap', class extends AudioWorkletProcessor {
              process([input]) {
                this.port.postMessage(input[0] ? Array.from(input[0]) : new Array(128).fill(0));
                return true;
              }
            })`;
            window.tap = [];
            const connect = AudioNode.prototype.connect;
            AudioNode.prototype.connect = function (to, ...more) {
              if (to instanceof AudioDestinationNode) {
                window.device = this.context;
                const url = URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' }));
                this.context.audioWorklet.addModule(url).then(() => {
                  const tap = new AudioWorkletNode(this.context, 'tap');
                  tap.port.onmessage = ({ data }) => window.tap.push(...data);
                  connect.call(this, tap);
                  window.tapped = 'yes';
                }).catch(problem => window.tapped = String(problem));
              }
              return connect.call(this, to, ...more);
            };
            """;

    static BrowserContext browser(Chromium chromium) {
        BrowserContext browser = chromium.context(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setBypassCSP(true));
        browser.addInitScript(INSTALL);
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
        assertThat(page.evaluate("window.tapped")).isEqualTo("yes");
    }

    /** Waits until so many seconds more have come out. */
    void listen(double seconds) {
        page.waitForFunction(
                "([from, seconds]) => window.tap.length >= from + seconds * window.device.sampleRate",
                List.of(page.evaluate("window.tap.length"), seconds));
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
